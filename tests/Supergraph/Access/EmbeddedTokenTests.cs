using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedTokenTests(EmbeddedShop shop) : TokenTests(shop);
