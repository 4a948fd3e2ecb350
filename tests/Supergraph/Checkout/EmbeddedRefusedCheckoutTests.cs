using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Checkout;

[Collection(EmbeddedCollection.Name)]
public sealed class EmbeddedRefusedCheckoutTests(EmbeddedShop shop) : RefusedCheckoutTests(shop);
