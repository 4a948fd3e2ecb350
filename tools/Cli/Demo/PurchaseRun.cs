namespace EShop.Cli.Demo;

/// <summary>Tries to buy something that comes to nothing, and checks that nothing is left of it.</summary>
internal sealed class PurchaseRun(Shopper shopper, Expectations expectations)
{
    public async Task RunAsync(Purchase purchase, Product product, CancellationToken cancellationToken)
    {
        expectations.Title($"\n{purchase.Title}");
        var before = await shopper.AvailableAsync(product, cancellationToken);
        await shopper.ClearBasketAsync(cancellationToken);
        await shopper.FillBasketAsync(product, purchase.Quantity, expectations, cancellationToken);
        var order = await shopper.CheckoutAsync(purchase.PaymentMethod, purchase.PaymentToken, cancellationToken);
        expectations.Say($"order {order.Number} over {order.Total}: {order.Status}");

        var (sse, webSocket) = await new OrderWatch(shopper, expectations).FollowAsync(order, purchase.Patience, cancellationToken);
        CheckFeed("SSE", sse, purchase);
        CheckFeed("WebSocket", webSocket, purchase);
        var common = Math.Max(sse[0].Version, webSocket[0].Version);
        expectations.That(
            sse.Where(change => change.Version >= common).SequenceEqual(webSocket.Where(change => change.Version >= common)),
            "both transports told the same");

        var last = await shopper.OrderAsync(order, cancellationToken);
        Check(last["orderById.status"].GetString(), purchase.FinalStatus, "the order is");
        Check(last["orderById.paymentStatus"].GetString(), purchase.FinalPaymentStatus, "its payment is");
        await CheckStockAsync(product, before, cancellationToken);
    }

    private void CheckFeed(string transport, IReadOnlyList<StatusChange> changes, Purchase purchase)
    {
        expectations.That(
            changes.Count > 0 && changes[^1].Status == purchase.FinalStatus,
            $"{transport} ended with {purchase.FinalStatus}");
        expectations.That(
            changes.Zip(changes.Skip(1)).All(pair => pair.Second.Version == pair.First.Version + 1),
            $"{transport} told every change once and in order");
    }

    /// <summary>The order's last state and the stock are two databases: the second may follow a moment later.</summary>
    private async Task CheckStockAsync(Product product, int expected, CancellationToken cancellationToken)
    {
        var available = await Patiently.SeeAsync(
            () => shopper.AvailableAsync(product, cancellationToken), seen => seen == expected, cancellationToken);
        expectations.That(available == expected, $"{available} of {product.Name} in stock (expected {expected})");
    }

    private void Check(string? actual, string expected, string what)
        => expectations.That(actual == expected, actual == expected ? $"{what} {expected}" : $"{what} {actual} (expected {expected})");
}
