using System.Security.Claims;
using EShop.Catalog.Data;
using EShop.Catalog.Search;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Products;

[QueryType]
public static partial class ProductQueries
{
    /// <summary>A product by its id. Shoppers see published products, and archived ones that their orders name.</summary>
    [Lookup]
    [NodeResolver]
    public static async Task<Product?> GetProductByIdAsync(
        Guid id,
        ClaimsPrincipal user,
        IProductByIdDataLoader products,
        QueryContext<Product> query,
        CancellationToken cancellationToken)
        => ProductVisibility.Visible(await products.With(query.Include(p => p.Status)).LoadAsync(id, cancellationToken), user);

    /// <summary>A product by the part of its address.</summary>
    public static async Task<Product?> GetProductBySlugAsync(
        string slug,
        ClaimsPrincipal user,
        QueryContext<Product> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => ProductVisibility.Visible(
            await db.Products.Where(p => p.Slug == slug).With(query.Include(p => p.Status)).FirstOrDefaultAsync(cancellationToken),
            user);

    /// <summary>The products of the shop: by name, or the best fitting first when there are words to look for.</summary>
    /// <param name="search">Words to look for in names, brands and descriptions; names and brands forgive typos.</param>
    /// <param name="filter">What shoppers narrow the list down by; <c>productFacets</c> counts what there is to choose from.</param>
    /// <param name="variants">Lists variants by themselves in place of the products that they belong to.</param>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Product>> GetProductsAsync(
        string? search,
        ProductSearchFilterInput? filter,
        ClaimsPrincipal user,
        PagingArguments pagingArguments,
        QueryContext<Product> query,
        CatalogContext db,
        CancellationToken cancellationToken,
        bool variants = false)
    {
        var criteria = await ProductCriteria.ReadAsync(db, search, filter, variants, user, cancellationToken);
        var products = criteria.Listed(db);
        if (criteria.Text is not { } text)
        {
            return new(await products
                .With(query, s => s.IfEmpty(o => o.AddAscending(p => p.Name)).AddAscending(p => p.Id))
                .ToPageAsync(pagingArguments, cancellationToken));
        }

        return new(await products
            .WithRelevance(ProductSearch.Relevance(text))
            .With(query, s => s.IfEmpty(o => o.AddDescending(p => p.Relevance)).AddAscending(p => p.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
    }
}
