using System.Security.Claims;
using EShop.Catalog.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace EShop.Catalog.Products;

[QueryType]
public static partial class ProductQueries
{
    /// <summary>Search text this long and no longer is looked for.</summary>
    private const int MaxSearchLength = 200;

    /// <summary>A product by its id. Shoppers see published products, and archived ones that their orders name.</summary>
    [Lookup]
    [NodeResolver]
    public static async Task<Product?> GetProductByIdAsync(
        Guid id,
        ClaimsPrincipal user,
        IProductByIdDataLoader products,
        QueryContext<Product> query,
        CancellationToken cancellationToken)
        => Visible(await products.With(query.Include(p => p.Status)).LoadAsync(id, cancellationToken), user);

    /// <summary>A product by the part of its address.</summary>
    public static async Task<Product?> GetProductBySlugAsync(
        string slug,
        ClaimsPrincipal user,
        QueryContext<Product> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => Visible(
            await db.Products.Where(p => p.Slug == slug).With(query.Include(p => p.Status)).FirstOrDefaultAsync(cancellationToken),
            user);

    /// <summary>The products of the shop.</summary>
    /// <param name="search">Words to look for in names, brands and descriptions; names forgive typos.</param>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Product>> GetProductsAsync(
        string? search,
        ClaimsPrincipal user,
        PagingArguments pagingArguments,
        QueryContext<Product> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => new(await VisibleTo(Search(db.Products, search), user)
            .With(query, s => s.IfEmpty(o => o.AddAscending(p => p.Name)).AddAscending(p => p.Id))
            .ToPageAsync(pagingArguments, cancellationToken));

    private static IQueryable<Product> VisibleTo(IQueryable<Product> products, ClaimsPrincipal user)
        => user.IsStaff ? products : products.Where(p => p.Status == ProductStatus.Published);

    private static IQueryable<Product> Search(IQueryable<Product> products, string? search)
    {
        var text = search?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return products;
        }

        text = text.Length > MaxSearchLength ? text[..MaxSearchLength] : text;
        return products.Where(p =>
            EF.Property<NpgsqlTsVector>(p, ProductConfiguration.SearchVector)
                .Matches(EF.Functions.WebSearchToTsQuery(ProductConfiguration.SearchConfiguration, text))
            || EF.Functions.TrigramsAreWordSimilar(text, p.Name));
    }

    private static Product? Visible(Product? product, ClaimsPrincipal user)
        => product is { Status: ProductStatus.Draft } && !user.IsStaff ? null : product;
}
