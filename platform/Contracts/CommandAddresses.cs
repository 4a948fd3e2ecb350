namespace EShop.Contracts;

/// <summary>
/// Where each command goes: the endpoint of the module that owns it. A command has one receiver, so it is sent,
/// never published. The names follow from the consumers' (`ReserveStockConsumer` in the module `inventory` listens on
/// `inventory-reserve-stock`).
/// </summary>
/// <remarks>
/// The scheme is `exchange:`; with `queue:` a sender on RabbitMQ would declare the queue itself and collide with the
/// quorum queue of the receiver.
/// </remarks>
public static class CommandAddresses
{
    public static Uri ReserveStock { get; } = new("exchange:inventory-reserve-stock");

    public static Uri ExtendReservation { get; } = new("exchange:inventory-extend-reservation");

    public static Uri ReleaseReservation { get; } = new("exchange:inventory-release-reservation");

    public static Uri CommitReservation { get; } = new("exchange:inventory-commit-reservation");

    public static Uri ReturnStock { get; } = new("exchange:inventory-return-stock");

    public static Uri AuthorizePayment { get; } = new("exchange:payment-authorize-payment");

    public static Uri ConfirmPayment { get; } = new("exchange:payment-confirm-payment");

    public static Uri VoidPayment { get; } = new("exchange:payment-void-payment");

    public static Uri CapturePayment { get; } = new("exchange:payment-capture-payment");

    public static Uri RefundPayment { get; } = new("exchange:payment-refund-payment");

    public static Uri SealBasket { get; } = new("exchange:basket-seal-basket");

    public static Uri UnsealBasket { get; } = new("exchange:basket-unseal-basket");

    public static Uri QuoteShipping { get; } = new("exchange:shipping-quote-shipping");

    public static Uri BookShipment { get; } = new("exchange:shipping-book-shipment");

    public static Uri CancelShipments { get; } = new("exchange:shipping-cancel-shipments");

    public static Uri DescribeCustomer { get; } = new("exchange:identity-describe-customer");

    public static Uri IssueOrderAccess { get; } = new("exchange:identity-issue-order-access");
}
