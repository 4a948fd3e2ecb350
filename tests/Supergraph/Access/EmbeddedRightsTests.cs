using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedRightsTests(EmbeddedShop shop) : RightsTests(shop);
