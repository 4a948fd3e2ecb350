using EShop.Contracts;

namespace EShop.Ordering.Tests.Support;

/// <summary>What checkouts asked for and told, in short.</summary>
internal static class Summary
{
    /// <summary>The order that a message is about; null for what is no message.</summary>
    public static Guid? OrderIdOf(object message) => message.GetType().GetProperty("OrderId")?.GetValue(message) as Guid?;

    /// <summary>The names of the commands and events of an order, sorted; bells, and the news that every order begins with, apart.</summary>
    public static string MessagesOf(Recorder recorder, Guid orderId)
        => string.Join(
            ", ",
            recorder.All<object>()
                .Where(m => m is not (OrderStatusChanged or OrderPlaced) && OrderIdOf(m) == orderId)
                .Select(m => m.GetType().Name)
                .Order(StringComparer.Ordinal));

    /// <summary>Waits until every neighbour has seen what was sent to it before this call.</summary>
    public static async Task CatchUpAsync(this OrderingHost host)
    {
        var mark = Guid.CreateVersion7();
        await SendAsync(CommandAddresses.ReserveStock, new ReserveStock(mark, [], Neighbours.SomeTime));
        await SendAsync(CommandAddresses.ExtendReservation, new ExtendReservation(mark, Neighbours.SomeTime));
        await SendAsync(CommandAddresses.ReleaseReservation, new ReleaseReservation(mark, ""));
        await SendAsync(CommandAddresses.CommitReservation, new CommitReservation(mark));
        await SendAsync(CommandAddresses.ReturnStock, new ReturnStock(mark, [], ""));
        await SendAsync(
            CommandAddresses.AuthorizePayment, new AuthorizePayment(mark, mark, mark, 1m, "EUR", "CARD", null, Neighbours.SomeTime, ""));
        await SendAsync(CommandAddresses.CapturePayment, new CapturePayment(mark, mark, 1m, "EUR", ""));
        await SendAsync(CommandAddresses.VoidPayment, new VoidPayment(mark, mark, "", ""));
        await SendAsync(CommandAddresses.RefundPayment, new RefundPayment(mark, mark, mark, 1m, "EUR", "", ""));
        await SendAsync(
            CommandAddresses.BookShipment,
            new BookShipment(mark, "", mark, null, new ShippingAddress("", null, "", null, "", "", null, "DE"), null, null, []));
        await SendAsync(CommandAddresses.CancelShipments, new CancelShipments(mark, ""));
        await SendAsync(CommandAddresses.UnsealBasket, new UnsealBasket(mark, mark));
        await host.Bus.Publish(new OrderPaid(mark, mark, mark, 1m, "EUR", Neighbours.SomeTime));
        await host.Recorder.CountAsync<object>(13, m => OrderIdOf(m) == mark);

        async Task SendAsync(Uri address, object message) => await (await host.Bus.GetSendEndpoint(address)).Send(message);
    }
}
