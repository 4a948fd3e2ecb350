using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access;

[Collection(ProcessCollection.Name)]
public sealed class ProcessOwnershipTests(ProcessShop shop) : OwnershipTests(shop);
