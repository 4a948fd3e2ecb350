using EShop.Catalog.Data;
using EShop.Catalog.Products;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Categories;

[ObjectType<Category>]
public static partial class CategoryNode
{
    /// <summary>The category above; null at the top.</summary>
    [BindMember(nameof(Category.ParentId))]
    public static async Task<Category?> GetParentAsync(
        [Parent(requires: nameof(Category.ParentId))] Category category,
        ICategoryByIdDataLoader categories,
        CancellationToken cancellationToken)
        => category.ParentId is { } id ? await categories.LoadAsync(id, cancellationToken) : null;

    /// <summary>The categories directly below, in their order.</summary>
    public static async Task<IReadOnlyList<Category>> GetChildrenAsync(
        [Parent(requires: nameof(Category.Id))] Category category,
        ICategoriesByParentIdDataLoader categories,
        CancellationToken cancellationToken)
        => await categories.LoadAsync(category.Id, cancellationToken) ?? [];

    /// <summary>The published products of this category, without those of categories below.</summary>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Product>> GetProductsAsync(
        [Parent(requires: nameof(Category.Id))] Category category,
        PagingArguments pagingArguments,
        QueryContext<Product> query,
        IProductsByCategoryIdDataLoader products,
        CancellationToken cancellationToken)
        => new(await products.With(pagingArguments, query).LoadAsync(category.Id, cancellationToken) ?? Page<Product>.Empty);
}
