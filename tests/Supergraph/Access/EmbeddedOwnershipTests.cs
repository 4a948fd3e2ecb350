using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedOwnershipTests(EmbeddedShop shop) : OwnershipTests(shop);
