using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Rest;

[Collection(ProcessCollection.Name)]
public sealed class ProcessOrderRestTests(ProcessShop shop) : OrderRestTests(shop);
