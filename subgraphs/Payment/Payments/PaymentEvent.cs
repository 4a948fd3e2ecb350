namespace EShop.Payment.Payments;

/// <summary>An entry of a payment's log. Entries are never changed.</summary>
public sealed class PaymentEvent
{
    public Guid Id { get; set; }

    public Guid PaymentId { get; set; }

    public PaymentAction Action { get; set; }

    public PaymentOutcome Outcome { get; set; }

    /// <summary>Names the request at the provider; the same key never acts twice.</summary>
    public string? IdempotencyKey { get; set; }

    public decimal Amount { get; set; }

    public string? ProviderReference { get; set; }

    public string? Code { get; set; }

    public DateTimeOffset OccurredAt { get; set; }
}
