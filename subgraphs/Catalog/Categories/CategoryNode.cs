using EShop.Catalog.Products;

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

    /// <summary>The categories above, from the top down to the parent.</summary>
    public static async Task<IReadOnlyList<Category>> GetAncestorsAsync(
        [Parent(requires: $"{nameof(Category.Id)} {nameof(Category.ParentId)}")] Category category,
        IAncestorsByCategoryIdDataLoader ancestors,
        CancellationToken cancellationToken)
        => category.ParentId is null ? [] : await ancestors.LoadAsync(category.Id, cancellationToken) ?? [];

    /// <summary>The address from the top down, such as <c>electronics/audio</c>.</summary>
    public static async Task<string> GetPathAsync(
        [Parent(requires: $"{nameof(Category.Id)} {nameof(Category.ParentId)} {nameof(Category.Slug)}")] Category category,
        IAncestorsByCategoryIdDataLoader ancestors,
        CancellationToken cancellationToken)
        => category.ParentId is null
            ? category.Slug
            : string.Join('/', (await ancestors.LoadAsync(category.Id, cancellationToken) ?? []).Select(a => a.Slug).Append(category.Slug));

    /// <summary>The published products of this category. Variants are listed with their products, not by themselves.</summary>
    /// <param name="includeDescendants">With the products of all categories below.</param>
    [UseConnection(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseFiltering]
    [UseSorting]
    public static async Task<PageConnection<Product>> GetProductsAsync(
        [Parent(requires: nameof(Category.Id))] Category category,
        PagingArguments pagingArguments,
        QueryContext<Product> query,
        IProductsByCategoryIdDataLoader products,
        IProductsBelowCategoryIdDataLoader productsBelow,
        CancellationToken cancellationToken,
        bool includeDescendants = false)
        => new(await (includeDescendants
                ? productsBelow.With(pagingArguments, query).LoadAsync(category.Id, cancellationToken)
                : products.With(pagingArguments, query).LoadAsync(category.Id, cancellationToken))
            ?? Page<Product>.Empty);
}
