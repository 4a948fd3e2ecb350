namespace EShop.Ordering.Checkout;

/// <summary>The deadlines and prices of checkout.</summary>
public sealed class CheckoutOptions
{
    public const string Section = "Checkout";

    /// <value>How long Basket may take to answer. Default: 2 seconds.</value>
    public TimeSpan BasketTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <value>How long Inventory may take to reserve. Default: 30 seconds.</value>
    public TimeSpan StockDeadline { get; set; } = TimeSpan.FromSeconds(30);

    /// <value>How long a payment may stay unconfirmed. Default: 10 minutes.</value>
    public TimeSpan PaymentDeadline { get; set; } = TimeSpan.FromMinutes(10);

    /// <value>How much longer than the payment's deadline stock is held. Default: 5 minutes.</value>
    public TimeSpan ReservationSlack { get; set; } = TimeSpan.FromMinutes(5);

    /// <value>How long a step after payment may take before it is asked for again. Default: 1 minute.</value>
    public TimeSpan StepDeadline { get; set; } = TimeSpan.FromMinutes(1);

    /// <value>How often a step is asked for before somebody must look. Default: 5.</value>
    public int MaxAttempts { get; set; } = 5;

    /// <value>What sending an order costs, in its currency. Default: 4.90.</value>
    public decimal ShippingFee { get; set; } = 4.90m;

    /// <value>From which sum of lines sending is free. Default: 50.</value>
    public decimal FreeShippingFrom { get; set; } = 50m;
}
