using EShop.Cli.Demo.Clients;

namespace EShop.Cli.Demo;

/// <summary>Follows an order over both transports at once, until the gateway ends the subscriptions.</summary>
internal sealed class OrderWatch(Shopper shopper, Expectations expectations)
{
    /// <returns>What each transport told, in the order it came.</returns>
    public async Task<(IReadOnlyList<StatusChange> Sse, IReadOnlyList<StatusChange> WebSocket)> FollowAsync(
        PlacedOrder order,
        TimeSpan patience,
        CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        var variables = new { orderId = order.Id };
        try
        {
            var sse = CollectAsync(
                "SSE",
                shopper.Client.SubscribeOverSseAsync(Documents.OrderStatusChanged, variables, limit.Token),
                limit.Token);
            var webSocket = CollectAsync(
                "WebSocket",
                shopper.Client.SubscribeOverWebSocketAsync(Documents.OrderStatusChanged, variables, limit.Token),
                limit.Token);
            return (await sse, await webSocket);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DemoException($"Order {order.Number} reached no final state in {patience.TotalSeconds:0} s.");
        }
    }

    private async Task<IReadOnlyList<StatusChange>> CollectAsync(
        string transport,
        IAsyncEnumerable<GraphQLAnswer> events,
        CancellationToken cancellationToken)
    {
        var changes = new List<StatusChange>();
        await foreach (var item in events.WithCancellation(cancellationToken))
        {
            var change = StatusChange.Of(item.Checked()["orderStatusChanged"]);
            changes.Add(change);
            expectations.Say($"{transport,-9} {change.Version}. {change.Status} / {change.PaymentStatus}: {change.Message}");
        }

        return changes;
    }
}
