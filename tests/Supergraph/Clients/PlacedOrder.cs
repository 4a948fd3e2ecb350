namespace EShop.Supergraph.Tests.Clients;

internal sealed record PlacedOrder(string Id, string Number);
