using System.Collections.Concurrent;
using EShop.Contracts;
using MassTransit;

namespace EShop.Ordering.Tests.Support;

/// <summary>
/// Inventory, Payment, Shipping, Identity and Basket as Ordering sees them: queues that record what is asked and answer as a test wants. One message at a time, so that
/// what came before another was recorded before it. Without a word from the test everything succeeds.
/// </summary>
internal sealed class Neighbours(Recorder recorder)
{
    public static readonly DateTimeOffset SomeTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<Type, Func<object, IEnumerable<object>>> _answers = new()
    {
        [typeof(ReserveStock)] = m => [Answers.Reserved((ReserveStock)m)],
        [typeof(ExtendReservation)] = m => [Answers.Extended((ExtendReservation)m)],
        [typeof(ReleaseReservation)] = m => [Answers.Released((ReleaseReservation)m)],
        [typeof(CommitReservation)] = m => [Answers.Committed((CommitReservation)m)],
        [typeof(ReturnStock)] = m => [Answers.Returned((ReturnStock)m)],
        [typeof(AuthorizePayment)] = m => [Answers.Authorized((AuthorizePayment)m)],
        [typeof(CapturePayment)] = m => [Answers.Captured((CapturePayment)m)],
        [typeof(VoidPayment)] = m => [Answers.Voided((VoidPayment)m)],
        [typeof(RefundPayment)] = m => [Answers.Refunded((RefundPayment)m)],
        [typeof(BookShipment)] = m => [Answers.Booked((BookShipment)m)],
        [typeof(CancelShipments)] = m => [Answers.Kept((CancelShipments)m)],
        [typeof(QuoteShipping)] = m => [Answers.Quoted((QuoteShipping)m)],
        [typeof(DescribeCustomer)] = m => [Answers.Described((DescribeCustomer)m)],
        [typeof(IssueOrderAccess)] = m => [new OrderAccessIssued(((IssueOrderAccess)m).OrderId, "a token", SomeTime)],
        [typeof(UnsealBasket)] = _ => [],
        [typeof(SealBasket)] = m => [Answers.Sealed((SealBasket)m)],
    };

    /// <summary>Answers a command so from now on; several answers, or none, are answers too.</summary>
    public void Answer<T>(Func<T, IEnumerable<object>> answers)
        where T : class => _answers[typeof(T)] = m => answers((T)m);

    public void Answer<T>(Func<T, object> answer)
        where T : class => Answer<T>(m => [answer(m)]);

    /// <summary>Says nothing from now on.</summary>
    public void Silence<T>()
        where T : class => Answer<T>(_ => []);

    public async Task ConnectAsync(IBusControl bus)
    {
        HostReceiveEndpointHandle[] endpoints =
        [
            Connect<ReserveStock>(bus, CommandAddresses.ReserveStock),
            Connect<ExtendReservation>(bus, CommandAddresses.ExtendReservation),
            Connect<ReleaseReservation>(bus, CommandAddresses.ReleaseReservation),
            Connect<CommitReservation>(bus, CommandAddresses.CommitReservation),
            Connect<ReturnStock>(bus, CommandAddresses.ReturnStock),
            Connect<AuthorizePayment>(bus, CommandAddresses.AuthorizePayment),
            Connect<CapturePayment>(bus, CommandAddresses.CapturePayment),
            Connect<VoidPayment>(bus, CommandAddresses.VoidPayment),
            Connect<RefundPayment>(bus, CommandAddresses.RefundPayment),
            Connect<BookShipment>(bus, CommandAddresses.BookShipment),
            Connect<CancelShipments>(bus, CommandAddresses.CancelShipments),
            Connect<QuoteShipping>(bus, CommandAddresses.QuoteShipping),
            Connect<DescribeCustomer>(bus, CommandAddresses.DescribeCustomer),
            Connect<IssueOrderAccess>(bus, CommandAddresses.IssueOrderAccess),
            Connect<UnsealBasket>(bus, CommandAddresses.UnsealBasket),
            Connect<SealBasket>(bus, CommandAddresses.SealBasket),
            bus.ConnectReceiveEndpoint("listener", endpoint =>
            {
                endpoint.ConcurrentMessageLimit = 1;
                Listen<OrderPlaced>(endpoint);
                Listen<OrderLinesDelivered>(endpoint);
                Listen<OrderReturnChanged>(endpoint);
                Listen<OrderConfirmed>(endpoint);
                Listen<OrderPaid>(endpoint);
                Listen<OrderCompleted>(endpoint);
                Listen<OrderRejected>(endpoint);
                Listen<OrderExpired>(endpoint);
                Listen<OrderCancelled>(endpoint);
                Listen<OrderRefunded>(endpoint);
                Listen<OrderStatusChanged>(endpoint);
            }),
        ];
        await Task.WhenAll(endpoints.Select(e => e.Ready));
    }

    private HostReceiveEndpointHandle Connect<T>(IBusControl bus, Uri address)
        where T : class
        => bus.ConnectReceiveEndpoint(address.AbsolutePath, endpoint =>
        {
            endpoint.ConcurrentMessageLimit = 1;
            endpoint.Handler<T>(async context =>
            {
                recorder.Add(context.Message);
                foreach (var answer in _answers[typeof(T)](context.Message))
                {
                    await (context.RequestId is null
                        ? context.Publish(answer, answer.GetType())
                        : context.RespondAsync(answer, answer.GetType()));
                }
            });
        });

    private void Listen<T>(IReceiveEndpointConfigurator endpoint)
        where T : class
        => endpoint.Handler<T>(context =>
        {
            recorder.Add(context.Message);
            return Task.CompletedTask;
        });
}
