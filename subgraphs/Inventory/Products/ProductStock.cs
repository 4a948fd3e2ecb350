namespace EShop.Inventory.Products;

/// <summary>How much of a product can be sold.</summary>
/// <param name="ProductId">Whose stock it is.</param>
/// <param name="Available">Units on hand in active warehouses that no reservation holds.</param>
public sealed record ProductStock([property: GraphQLIgnore] Guid ProductId, int Available);
