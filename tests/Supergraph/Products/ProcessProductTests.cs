using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Products;

[Collection(ProcessCollection.Name)]
public sealed class ProcessProductTests(ProcessShop shop) : ProductTests(shop);
