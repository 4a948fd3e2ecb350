namespace EShop.Cli.Demo;

/// <summary>One way in which a checkout can come to nothing, and what must hold at its end.</summary>
internal sealed record Purchase
{
    public required string Title { get; init; }

    public required int Quantity { get; init; }

    /// <summary>CARD or EXTERNAL_CONFIRMATION.</summary>
    public required string PaymentMethod { get; init; }

    public string? PaymentToken { get; init; }

    public required string FinalStatus { get; init; }

    /// <summary>What the order says of its payment at the end.</summary>
    public required string FinalPaymentStatus { get; init; }

    public required TimeSpan Patience { get; init; }
}
