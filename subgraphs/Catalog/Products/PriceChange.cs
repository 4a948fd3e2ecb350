namespace EShop.Catalog.Products;

/// <summary>A price that a product had from a moment on.</summary>
public sealed class PriceChange
{
    public Guid Id { get; set; }

    public Guid ProductId { get; set; }

    public decimal Amount { get; set; }

    public required string Currency { get; set; }

    public DateTimeOffset ValidFrom { get; set; }

    /// <summary>Who set it.</summary>
    public Guid? ChangedBy { get; set; }
}
