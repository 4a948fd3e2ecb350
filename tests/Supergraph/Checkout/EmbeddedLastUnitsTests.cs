using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Checkout;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedLastUnitsTests(EmbeddedShop shop) : LastUnitsTests(shop);
