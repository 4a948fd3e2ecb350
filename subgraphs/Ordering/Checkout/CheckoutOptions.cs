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

    /// <value>Whether Shipping prices and books what is ordered; otherwise sending is free and nothing is booked. Default: true.</value>
    public bool ShippingEnabled { get; set; } = true;

    /// <value>How long Shipping may take to quote. Default: 2 seconds.</value>
    public TimeSpan ShippingTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <value>How long Identity may take to say what a checkout falls back to. Default: 2 seconds.</value>
    public TimeSpan CustomerTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <value>Whether prices contain the tax. Default: false, the tax comes on top.</value>
    public bool PricesIncludeTax { get; set; }

    /// <value>Countries of destination (two letters) for which prices contain the tax, whatever the rest of the shop does. Default: none.</value>
    public IList<string> PricesIncludeTaxIn { get; } = [];

    /// <value>How many wrong secrets in a row close a guest's order. Default: 5.</value>
    public int SecretTries { get; set; } = 5;

    /// <value>For how long it is closed then. Default: 15 minutes.</value>
    public TimeSpan SecretLockout { get; set; } = TimeSpan.FromMinutes(15);

    /// <value>How long a token for a single order is good. Default: 15 minutes.</value>
    public TimeSpan OrderAccessLifetime { get; set; } = TimeSpan.FromMinutes(15);

    /// <value>How long after delivery goods may be sent back. Default: 30 days.</value>
    public TimeSpan ReturnPeriod { get; set; } = TimeSpan.FromDays(30);

    internal bool IncludesTax(string country)
        => PricesIncludeTax || PricesIncludeTaxIn.Contains(country, StringComparer.OrdinalIgnoreCase);
}
