using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Checkout;

[Collection(ProcessCollection.Name)]
public sealed class ProcessCheckoutTests(ProcessShop shop) : CheckoutTests(shop);
