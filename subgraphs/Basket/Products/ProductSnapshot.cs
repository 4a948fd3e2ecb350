namespace EShop.Basket.Products;

/// <summary>
/// What baskets must know of a product, kept by Catalog's and Inventory's events. Events may overtake one another, so each part has a
/// version of its own and takes only what is newer.
/// </summary>
public sealed class ProductSnapshot
{
    public Guid ProductId { get; set; }

    public string Sku { get; set; } = "";

    public string Name { get; set; } = "";

    public string? ImageUrl { get; set; }

    public string TaxClass { get; set; } = "";

    public int WeightGrams { get; set; }

    public int DetailsVersion { get; set; }

    public decimal? Price { get; set; }

    public string Currency { get; set; } = "";

    public int PriceVersion { get; set; }

    public bool IsPublished { get; set; }

    public bool IsDeleted { get; set; }

    public int PublicationVersion { get; set; }

    /// <summary>What Inventory last said; null before it said anything.</summary>
    public int? Available { get; set; }

    public long StockVersion { get; set; }

    /// <summary>What it costs in other currencies.</summary>
    public List<ProductListPrice> ListPrices { get; set; } = [];

    /// <summary>What a unit costs in a currency; null where it is not sold in it. Nothing is converted.</summary>
    public decimal? PriceIn(string currency)
        => currency == Currency ? Price : ListPrices.Find(p => p.Currency == currency)?.Price;

    /// <summary>Known, published and priced.</summary>
    public bool IsForSale => DetailsVersion > 0 && IsPublished && !IsDeleted && Price is not null;
}
