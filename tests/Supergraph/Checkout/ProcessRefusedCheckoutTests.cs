using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Checkout;

[Collection(ProcessCollection.Name)]
public sealed class ProcessRefusedCheckoutTests(ProcessShop shop) : RefusedCheckoutTests(shop);
