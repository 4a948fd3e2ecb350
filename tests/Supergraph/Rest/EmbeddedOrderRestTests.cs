using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Rest;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedOrderRestTests(EmbeddedShop shop) : OrderRestTests(shop);
