namespace EShop.Supergraph.Tests.Clients;

/// <summary>A product that a test sells. Its names are unique, so that tests share a shop without meeting.</summary>
/// <param name="Id">Its id in the graph.</param>
/// <param name="Key">Its key in the databases.</param>
public sealed record TestProduct(string Id, Guid Key, string Name, string Brand, string Sku);
