namespace EShop.Messaging.Tests.Support;

public sealed record TestHostSettings(string ShopDatabase)
{
    public string? OtherDatabase { get; init; }

    public Uri? Broker { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Recorder? Recorder { get; init; }

    public int RetryLimit { get; init; } = 8;

    /// <summary>Long, so that what arrives has arrived by signal.</summary>
    public TimeSpan OutboxPollInterval { get; init; } = TimeSpan.FromHours(1);
}
