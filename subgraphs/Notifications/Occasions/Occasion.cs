namespace EShop.Notifications.Occasions;

/// <summary>Something that somebody is told of, with all that a template may say about it.</summary>
/// <param name="EventKey">The same for every repetition of an event, whichever message brings it.</param>
/// <param name="UserId">Whom it concerns: an account or a guest.</param>
internal sealed record Occasion(NotificationKind Kind, string EventKey, Guid UserId, DateTimeOffset HappenedAt)
{
    public Guid? OrderId { get; init; }

    public string? OrderNumber { get; init; }

    public Guid? ProductId { get; init; }

    public string? Name { get; init; }

    public decimal? Amount { get; init; }

    public string? Currency { get; init; }

    /// <summary>A word or sentence of the event: a reason, a status, a note.</summary>
    public string? Status { get; init; }

    public string? Note { get; init; }

    public string? Carrier { get; init; }

    public string? TrackingNumber { get; init; }

    public IReadOnlyList<OccasionLine> Lines { get; init; } = [];

    /// <summary>Of security messages; never in the feed or a log.</summary>
    public string? Code { get; init; }

    /// <summary>When there is no use in sending it any more.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public string? Locale { get; init; }

    // The generated text would show the code.
    public override string ToString() => $"{Kind} {EventKey}";
}
