namespace EShop.Supergraph.Tests.Deployment;

/// <summary>A service of a compose file.</summary>
internal sealed record ComposeService(string Name, IReadOnlyDictionary<string, object?> Content)
{
    /// <summary>The project that its image is made of, such as <c>gateway/EShop.Gateway</c>.</summary>
    public string Project => Content.At("build", "args").Text("PROJECT");

    public IReadOnlyDictionary<string, string> Environment
        => Content.Map("environment").ToDictionary(e => e.Key, e => (string)e.Value!, StringComparer.Ordinal);

    /// <summary>What must be healthy before it starts.</summary>
    public IReadOnlyList<string> Needs
        => Content.ContainsKey("depends_on")
            ? [.. Content.Map("depends_on").Select(need =>
            {
                Assert.Equal("service_healthy", ((Dictionary<string, object?>)need.Value!).Text("condition"));
                return need.Key;
            })]
            : [];
}
