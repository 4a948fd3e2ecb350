using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Products;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedProductTests(EmbeddedShop shop) : ProductTests(shop);
