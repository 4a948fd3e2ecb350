namespace EShop.Supergraph.Tests.Clients;

/// <summary>A checkout, as a shopper would ask for it. Without items it is the basket's.</summary>
internal sealed record CheckoutRequest
{
    public string Key { get; init; } = Guid.CreateVersion7().ToString("n");

    public string PaymentMethod { get; init; } = "CARD";

    /// <summary>What the simulated provider decides by.</summary>
    public string? Token { get; init; } = "tok_ok";

    public IReadOnlyList<(TestProduct Product, int Quantity)>? Items { get; init; }

    public string? BasketId { get; init; }

    public decimal? ExpectedTotal { get; init; }

    public string Name { get; init; } = "Test Customer";

    public string Street { get; init; } = "Lange Straße 1";

    public object ToInput()
    {
        var input = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["idempotencyKey"] = Key,
            ["paymentMethod"] = PaymentMethod,
            ["paymentToken"] = Token,
            ["shippingAddress"] = new { name = Name, street = Street, postalCode = "20095", city = "Hamburg", country = "DE" },
        };
        if (Items is not null)
        {
            input["items"] = Items.Select(i => new { productId = i.Product.Id, quantity = i.Quantity }).ToArray();
        }

        if (BasketId is not null)
        {
            input["basketId"] = BasketId;
        }

        if (ExpectedTotal is not null)
        {
            input["expectedTotal"] = ExpectedTotal;
        }

        return input;
    }
}
