using EShop.Graph;

namespace EShop.Demo;

/// <summary>An order of the demo shop. All times are in the past and grow with <see cref="Step"/>.</summary>
/// <param name="Number">What people call it by.</param>
/// <param name="IsExpress">Sent by <c>EXPRESS</c>, otherwise by <c>STANDARD</c>.</param>
public sealed record DemoOrder(
    int Index,
    string Number,
    DemoPerson Customer,
    DateTimeOffset PlacedAt,
    IReadOnlyList<DemoOrderLine> Lines,
    DemoOrderOutcome Outcome,
    bool IsExpress)
{
    private const decimal ShippingTaxRate = 0.19m;

    public Guid Id { get; } = DemoIds.Of($"order {Index}");

    public Guid PaymentId => DemoIds.Of($"payment {Index}");

    public string ProviderReference => $"demo_{Index:D6}";

    public Guid MethodId => DemoIds.Of($"shipping method {MethodCode}");

    public string PaymentMethod
        => Outcome is DemoOrderOutcome.Cancelled or DemoOrderOutcome.Expired or DemoOrderOutcome.Pending ? "EXTERNAL_CONFIRMATION" : "CARD";

    public string MethodCode => IsExpress ? "EXPRESS" : "STANDARD";

    public string MethodName => IsExpress ? "Express" : "Standard parcel";

    public decimal Shipping => IsExpress ? 12.90m : 4.90m;

    public decimal ShippingTax => Currencies.Round(Shipping * ShippingTaxRate, Currencies.Default);

    /// <summary>What is paid: the lines and the parcel, with tax.</summary>
    public decimal Total => Lines.Sum(l => l.Total) + Shipping + ShippingTax;

    /// <summary>Whether the money was taken.</summary>
    public bool IsPaid => Outcome is not (DemoOrderOutcome.Cancelled or DemoOrderOutcome.Expired or DemoOrderOutcome.Declined or DemoOrderOutcome.Pending);

    /// <summary>Whether the units left the stock for good.</summary>
    public bool IsSold => IsPaid && Outcome != DemoOrderOutcome.Refunded;

    /// <summary>Whether all of it arrived.</summary>
    public bool HasArrived => Outcome is DemoOrderOutcome.Delivered || HasReturn;

    public bool HasReturn => Outcome is DemoOrderOutcome.ReturnRequested or DemoOrderOutcome.ReturnApproved
        or DemoOrderOutcome.ReturnReceived or DemoOrderOutcome.ReturnRefunded;

    /// <summary>Lines that have arrived.</summary>
    public IEnumerable<DemoOrderLine> Arrived
        => HasArrived ? Lines : Outcome == DemoOrderOutcome.PartlyDelivered ? Lines.Take(1) : [];

    /// <summary>What was given back of the payment.</summary>
    public decimal RefundedAmount => Outcome switch
    {
        DemoOrderOutcome.Refunded => Total,
        DemoOrderOutcome.ReturnRefunded => ReturnedAmount,
        _ => 0m,
    };

    /// <summary>What one unit of the first line, which is the one that comes back, is worth.</summary>
    public decimal ReturnedAmount => Allocation.Next(Lines[0].Total, 0, 1, Lines[0].Quantity, Currencies.Default);

    /// <summary>When something happened: steps of a minute while the order is made, of half a day once it is sent.</summary>
    public DateTimeOffset Step(int minutes = 0, int halfDays = 0) => PlacedAt.AddMinutes(minutes).AddHours(12 * halfDays);
}
