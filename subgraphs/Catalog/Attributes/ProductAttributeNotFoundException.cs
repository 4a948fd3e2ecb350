namespace EShop.Catalog.Attributes;

/// <summary>No such attribute.</summary>
public sealed class ProductAttributeNotFoundException(Guid id) : Exception("The attribute does not exist.")
{
    [ID<ProductAttributeDefinition>]
    public Guid DefinitionId => id;
}
