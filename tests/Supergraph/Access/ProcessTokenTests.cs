using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access;

[Collection(ProcessCollection.Name)]
public sealed class ProcessTokenTests(ProcessShop shop) : TokenTests(shop);
