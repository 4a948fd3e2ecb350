using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Accounts;

[Collection(ProcessCollection.Name)]
public sealed class ProcessAccountTests(ProcessShop shop) : AccountTests(shop);
