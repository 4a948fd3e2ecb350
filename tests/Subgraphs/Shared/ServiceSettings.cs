using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Subgraphs.Testing;

/// <summary>How a test wants its service.</summary>
public sealed class ServiceSettings
{
    /// <value>A database to use in place of a fresh one.</value>
    public string? Database { get; init; }

    /// <value>Default: neither Development nor Production.</value>
    public string Environment { get; init; } = "Test";

    public Dictionary<string, string?> Configuration { get; init; } = [];

    /// <value>The real clock when null.</value>
    public FakeTimeProvider? Clock { get; init; }

    /// <value>Whether callers have tokens of the test's key. Identity checks its own.</value>
    public bool UseTestKey { get; init; } = true;

    public string RetryLimit { get; init; } = "5";

    public Action<IServiceCollection>? Services { get; init; }
}
