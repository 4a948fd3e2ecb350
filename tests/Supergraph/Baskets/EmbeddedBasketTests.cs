using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Baskets;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedBasketTests(EmbeddedShop shop) : BasketTests(shop);
