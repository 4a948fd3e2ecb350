using EShop.Contracts;
using MassTransit;

namespace EShop.Ordering.Checkout;

/// <summary>
/// The endpoint of checkouts: messages of one order take turns within a process, so that they do not hold connections while they wait for the row;
/// between processes the row lock remains. Retry, redelivery, inbox and concurrency are the module's.
/// </summary>
internal sealed class CheckoutSagaDefinition : SagaDefinition<CheckoutState>
{
    private const int Partitions = 16;

    protected override void ConfigureSaga(
        IReceiveEndpointConfigurator endpointConfigurator,
        ISagaConfigurator<CheckoutState> sagaConfigurator,
        IRegistrationContext context)
    {
        var partitioner = endpointConfigurator.CreatePartitioner(Partitions);

        ByOrder<CheckoutSubmitted>(m => m.OrderId);
        ByOrder<CancelCheckout>(m => m.OrderId);
        ByOrder<DecideReview>(m => m.OrderId);
        ByOrder<StockReserved>(m => m.OrderId);
        ByOrder<StockRejected>(m => m.OrderId);
        ByOrder<ReservationExtended>(m => m.OrderId);
        ByOrder<ReservationExpired>(m => m.OrderId);
        ByOrder<ReservationReleased>(m => m.OrderId);
        ByOrder<StockCommitted>(m => m.OrderId);
        ByOrder<StockShort>(m => m.OrderId);
        ByOrder<StockReturned>(m => m.OrderId);
        ByOrder<PaymentAuthorized>(m => m.OrderId);
        ByOrder<PaymentActionRequired>(m => m.OrderId);
        ByOrder<PaymentDeclined>(m => m.OrderId);
        ByOrder<PaymentCaptured>(m => m.OrderId);
        ByOrder<PaymentCaptureFailed>(m => m.OrderId);
        ByOrder<PaymentVoided>(m => m.OrderId);
        ByOrder<PaymentVoidFailed>(m => m.OrderId);
        ByOrder<PaymentRefunded>(m => m.OrderId);
        ByOrder<PaymentRefundFailed>(m => m.OrderId);
        ByOrder<ShipmentBooked>(m => m.OrderId);
        ByOrder<ShipmentBookingFailed>(m => m.OrderId);
        ByOrder<ShipmentsCancelled>(m => m.OrderId);
        ByOrder<StockDeadlineExpired>(m => m.OrderId);
        ByOrder<PaymentDeadlineExpired>(m => m.OrderId);
        ByOrder<StepDeadlineExpired>(m => m.OrderId);

        void ByOrder<T>(Func<T, Guid> orderId)
            where T : class
            => sagaConfigurator.Message<T>(m => m.UsePartitioner(partitioner, x => orderId(x.Message)));
    }
}
