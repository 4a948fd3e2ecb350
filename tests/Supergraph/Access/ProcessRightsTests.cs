using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access;

[Collection(ProcessCollection.Name)]
public sealed class ProcessRightsTests(ProcessShop shop) : RightsTests(shop);
