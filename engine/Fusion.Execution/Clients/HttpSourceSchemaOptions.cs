namespace Cacao.Fusion.Execution;

/// <summary>How a source schema is called over HTTP.</summary>
public sealed record HttpSourceSchemaOptions
{
    public required Uri Url { get; init; }

    public SourceSchemaCapabilities Capabilities { get; init; } = new();

    /// <value>The longest one call may take, retries included. Default: 15 seconds.</value>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <value>How often a query is asked again when the source could not be reached. Default: 2.</value>
    public int MaxRetries { get; init; } = 2;

    /// <value>The wait before the first retry; later ones double it. Default: 50 milliseconds.</value>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <value>The largest answer that is read. Default: 64 MiB.</value>
    public int MaxResponseBytes { get; init; } = 64 * 1024 * 1024;
}
