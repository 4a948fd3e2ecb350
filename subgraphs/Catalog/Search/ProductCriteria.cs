using System.Security.Claims;
using EShop.Catalog.Attributes;
using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Search;

/// <summary>What a list of products was asked for, with everything looked up that the statements need.</summary>
/// <param name="Text">The words to look for.</param>
/// <param name="Brands">Null for all.</param>
/// <param name="CategoryIds">With those below; null for all.</param>
/// <param name="Price">Null for any.</param>
/// <param name="Attributes">All of them are wanted.</param>
/// <param name="Variants">Lists what can be bought: variants by themselves in place of their products.</param>
/// <param name="IsStaff">Lists what is not published, too.</param>
internal sealed record ProductCriteria(
    string? Text,
    string[]? Brands,
    Guid[]? CategoryIds,
    PriceCriterion? Price,
    IReadOnlyList<AttributeCriterion> Attributes,
    bool Variants,
    bool IsStaff)
{
    private const int MaxChoices = 100;
    private const int MaxAttributes = 20;
    private const decimal MaxPrice = 1_000_000_000m;

    public static async Task<ProductCriteria> ReadAsync(
        CatalogContext db,
        string? search,
        ProductSearchFilterInput? filter,
        bool variants,
        ClaimsPrincipal user,
        CancellationToken cancellationToken)
    {
        if (filter?.Brands?.Count > MaxChoices || filter?.CategoryIds?.Count > MaxChoices || filter?.Attributes?.Count > MaxAttributes)
        {
            throw new GraphQLException($"A filter has at most {MaxChoices} categories and brands, and {MaxAttributes} attributes.");
        }

        return new ProductCriteria(
            ProductSearch.Clean(search),
            filter?.Brands?.ToArray(),
            filter?.CategoryIds is { } ids
                ? await CategoryTree.Below(db, ids).Select(l => l.CategoryId).Distinct().ToArrayAsync(cancellationToken)
                : null,
            filter?.Price is { } price
                ? new PriceCriterion(SearchCurrency.Of(price.Currency), price.Min ?? 0, price.Max ?? MaxPrice)
                : null,
            await ReadAttributesAsync(db, filter?.Attributes ?? [], cancellationToken),
            variants,
            user.IsStaff);
    }

    /// <summary>The products that are listed.</summary>
    public IQueryable<Product> Listed(CatalogContext db, FacetOmission omission = default)
    {
        var products = Visible(db);
        products = Variants ? products.Where(p => !p.HasVariants) : products.Where(p => p.VariantOfId == null);
        if (Text is not null)
        {
            // A product is found by the words of its variants, too.
            var found = Listings(ProductSearch.Find(Visible(db), Text));
            products = products.Where(p => found.Contains(p.Id));
        }

        if (Brands is not null && !omission.Brands)
        {
            products = products.Where(p => Brands.Contains(p.Brand));
        }

        if (CategoryIds is not null && !omission.Categories)
        {
            products = products.Where(p => CategoryIds.Contains(p.CategoryId!.Value));
        }

        if ((Price is not null && !omission.Price) || Attributes.Any(a => a.DefinitionId is null || a.DefinitionId != omission.Attribute))
        {
            var offered = Listings(Offers(db, omission));
            products = products.Where(p => offered.Contains(p.Id));
        }

        return products;
    }

    /// <summary>What can be bought of the products that are listed: themselves, or their variants.</summary>
    public IQueryable<Product> OffersOfListed(CatalogContext db, FacetOmission omission)
    {
        var offers = Offers(db, omission);
        if (Text is null && (Brands is null || omission.Brands) && (CategoryIds is null || omission.Categories))
        {
            return offers;
        }

        // Prices and attributes are asked of the offers themselves, not once more of the products.
        var listed = (this with { Price = null, Attributes = [] }).Listed(db, omission).Select(p => p.Id);
        return Variants ? offers.Where(o => listed.Contains(o.Id)) : offers.Where(o => listed.Contains(o.VariantOfId ?? o.Id));
    }

    /// <summary>The keys that products are listed under.</summary>
    private IQueryable<Guid> Listings(IQueryable<Product> products)
        => Variants ? products.Select(p => p.Id) : products.Select(p => p.VariantOfId ?? p.Id);

    private IQueryable<Product> Offers(CatalogContext db, FacetOmission omission)
    {
        var offers = Visible(db).Where(o => !o.HasVariants);
        if (Price is { } price && !omission.Price)
        {
            offers = offers.Where(o =>
                (o.PriceCurrency == price.Currency && o.PriceAmount >= price.Min && o.PriceAmount <= price.Max)
                || o.Prices.Any(p => p.Currency == price.Currency && p.Amount >= price.Min && p.Amount <= price.Max));
        }

        foreach (var (definitionId, fits) in Attributes)
        {
            if (definitionId is null || definitionId != omission.Attribute)
            {
                offers = offers.Where(o =>
                    o.Attributes.AsQueryable().Any(fits)
                    || (o.Attributes.All(a => a.DefinitionId != definitionId) && o.VariantOf!.Attributes.AsQueryable().Any(fits)));
            }
        }

        return offers;
    }

    private IQueryable<Product> Visible(CatalogContext db)
    {
        var products = db.Products.AsNoTracking();
        return IsStaff ? products : products.Where(p => p.Status == ProductStatus.Published);
    }

    private static async Task<IReadOnlyList<AttributeCriterion>> ReadAttributesAsync(
        CatalogContext db,
        IReadOnlyList<ProductAttributeFilterInput> inputs,
        CancellationToken cancellationToken)
    {
        if (inputs.Count == 0)
        {
            return [];
        }

        var keys = inputs.Select(i => i.Key).ToArray();
        var definitions = await db.AttributeDefinitions
            .AsNoTracking()
            .Where(d => keys.Contains(d.Key))
            .ToDictionaryAsync(d => d.Key, StringComparer.Ordinal, cancellationToken);
        return [.. inputs.Select(i => AttributeCriterion.Of(i, definitions.GetValueOrDefault(i.Key)))];
    }
}
