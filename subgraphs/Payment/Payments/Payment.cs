namespace EShop.Payment.Payments;

/// <summary>The payment of an order: its state, and the log of all that was asked of the provider.</summary>
public sealed class Payment
{
    public Guid Id { get; set; }

    public Guid OrderId { get; set; }

    /// <summary>Who pays: a user or a guest.</summary>
    public Guid OwnerId { get; set; }

    public decimal Amount { get; set; }

    public required string Currency { get; set; }

    /// <summary><c>CARD</c> or <c>EXTERNAL_CONFIRMATION</c>.</summary>
    public required string Method { get; set; }

    public PaymentStatus Status { get; set; }

    public decimal CapturedAmount { get; set; }

    public decimal RefundedAmount { get; set; }

    /// <summary>What the provider calls it.</summary>
    public string? ProviderReference { get; set; }

    /// <summary>Where the customer confirms it.</summary>
    public string? ActionUrl { get; set; }

    /// <summary>Why it was declined.</summary>
    public string? FailureCode { get; set; }

    public string? FailureMessage { get; set; }

    /// <summary>The attempt of the command that is to be answered.</summary>
    public int Attempt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public List<PaymentEvent> Events { get; set; } = [];

    /// <summary>Moves to a state, when the table allows it.</summary>
    [GraphQLIgnore]
    public bool TryMoveTo(PaymentStatus status, DateTimeOffset now)
    {
        if (!PaymentTransitions.IsAllowed(Status, status))
        {
            return false;
        }

        Status = status;
        UpdatedAt = now;
        return true;
    }
}
