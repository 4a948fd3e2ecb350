using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Baskets;

[Collection(ProcessCollection.Name)]
public sealed class ProcessBasketTests(ProcessShop shop) : BasketTests(shop);
