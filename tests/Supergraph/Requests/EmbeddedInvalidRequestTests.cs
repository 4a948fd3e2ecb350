using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Requests;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedInvalidRequestTests(EmbeddedShop shop) : InvalidRequestTests(shop);
