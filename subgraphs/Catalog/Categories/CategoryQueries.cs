using EShop.Catalog.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Categories;

[QueryType]
public static partial class CategoryQueries
{
    /// <summary>A category by its id.</summary>
    [Lookup]
    [NodeResolver]
    public static Task<Category?> GetCategoryByIdAsync(
        Guid id,
        ICategoryByIdDataLoader categories,
        CancellationToken cancellationToken)
        => categories.LoadAsync(id, cancellationToken);

    /// <summary>The categories of the shop.</summary>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 200, DefaultPageSize = 50)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Category>> GetCategoriesAsync(
        PagingArguments pagingArguments,
        QueryContext<Category> query,
        CatalogContext db,
        CancellationToken cancellationToken)
        => new(await db.Categories
            .AsNoTracking()
            .With(query, s => s.IfEmpty(o => o.AddAscending(c => c.Name)).AddAscending(c => c.Id))
            .ToPageAsync(pagingArguments, cancellationToken));
}
