using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Accounts;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedAccountTests(EmbeddedShop shop) : AccountTests(shop);
