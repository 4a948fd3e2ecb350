using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Requests;

[Collection(ProcessCollection.Name)]
public sealed class ProcessInvalidRequestTests(ProcessShop shop) : InvalidRequestTests(shop);
