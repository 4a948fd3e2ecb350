namespace Cacao.Fusion.Composition;

/// <summary>How a gateway reaches a source schema.</summary>
public sealed record SourceSchemaSettings
{
    private const string InProcessScheme = "inprocess";

    /// <summary>The name of the source schema.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Where it is: the address of its GraphQL endpoint, or <c>inprocess://name</c> for the schema of that name in the gateway's
    /// own process.
    /// </summary>
    public required Uri Url { get; init; }

    /// <summary>Where it takes subscriptions over WebSockets (graphql-transport-ws); null where it does not.</summary>
    public Uri? WebSocketUrl { get; init; }

    /// <summary>It takes several sets of variables in one request. Default: true.</summary>
    public bool SupportsVariableBatching { get; init; } = true;

    /// <summary>It takes several requests in one. Default: true.</summary>
    public bool SupportsRequestBatching { get; init; } = true;

    /// <summary>It serves subscriptions. Default: true.</summary>
    public bool SupportsSubscriptions { get; init; } = true;

    /// <summary>The formats it streams subscriptions in, such as <c>text/event-stream</c>; empty where it does not say.</summary>
    public IReadOnlyList<string> SubscriptionFormats { get; init; } = [];

    /// <summary>The schema is served by the gateway's own process.</summary>
    public bool IsInProcess => string.Equals(Url.Scheme, InProcessScheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name the schema is registered under in the gateway's process; null where it is elsewhere.</summary>
    public string? InProcessSchemaName => IsInProcess ? Url.Host : null;
}
