using EShop.Catalog.Categories;

namespace EShop.Catalog.Attributes;

[ObjectType<ProductAttributeDefinition>]
public static partial class ProductAttributeDefinitionNode
{
    /// <summary>The category whose products have it, with those below; null when all products have it.</summary>
    [BindMember(nameof(ProductAttributeDefinition.CategoryId))]
    public static async Task<Category?> GetCategoryAsync(
        [Parent(requires: nameof(ProductAttributeDefinition.CategoryId))] ProductAttributeDefinition definition,
        ICategoryByIdDataLoader categories,
        CancellationToken cancellationToken)
        => definition.CategoryId is { } id ? await categories.LoadAsync(id, cancellationToken) : null;
}
