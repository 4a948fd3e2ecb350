using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using EShop.Testing;
using Microsoft.Extensions.Logging;

namespace EShop.Supergraph.Tests.Gateway;

/// <summary>What the gateway refuses before it asks a service, and what it writes down.</summary>
public sealed class GatewayRequestTests
{
    public static TheoryData<string> Trusted
        => [.. Directory.GetFiles(RepositoryFolder.Combine("schema", "documents"), "*.graphql").Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(Trusted))]
    public async Task TrustedDocument_Should_FitTheSchema_When_ItIsAskedByItsId(string id)
    {
        await using var gateway = await LoneGateway.StartAsync(Settings(("Gateway:Documents:OnlyTrusted", "true")));

        // It is weighed, not run: there are no services behind. Variables that it needs are given as texts.
        var answer = await PostAsync(gateway, new { id, variables = new { slug = "x" } }, ("GraphQL-Cost", "validate"));

        Assert.True(answer.TryGetProperty("extensions", out var extensions), answer.GetRawText());
        Assert.InRange(extensions.GetProperty("operationCost").GetProperty("fieldCost").GetDouble(), 1, 20_000);
    }

    [Fact]
    public async Task Query_Should_BeRefused_When_OnlyTrustedDocumentsAreExecuted()
    {
        await using var gateway = await LoneGateway.StartAsync(Settings(("Gateway:Documents:OnlyTrusted", "true")));

        var answer = await PostAsync(gateway, new { query = "{ products { nodes { name } } }" });

        Assert.Equal("PERSISTED_QUERY_ONLY", CodeOf(answer));
    }

    [Fact]
    public async Task Query_Should_BeRefused_When_ItIsTooDeepOrTooCostly()
    {
        await using var gateway = await LoneGateway.StartAsync(Settings());
        var deep = string.Concat(Enumerable.Repeat("parent { ", 30)) + "id" + string.Concat(Enumerable.Repeat(" }", 30));
        const string Costly = """
            { products(first: 50) { nodes { category { products(first: 50) { nodes { stock { available } category { products(first: 50) { nodes { id } } } } } } } } }
            """;

        var tooDeep = await PostAsync(gateway, new { query = $"{{ categoryById(id: \"x\") {{ {deep} }} }}" });
        var tooCostly = await PostAsync(gateway, new { query = Costly });

        Assert.Contains("depth", tooDeep.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("HC0047", CodeOf(tooCostly));
    }

    [Fact]
    public async Task RequestLog_Should_TellOperationAndStatus_When_ARequestIsAnswered()
    {
        using var log = new Recorder();
        await using var gateway = await LoneGateway.StartAsync(Settings(), log);

        await PostAsync(gateway, new { query = "query Who { __typename }", operationName = "Who" });
        (await gateway.Client.GetAsync(new Uri("/api/nothing", UriKind.Relative))).Dispose();
        (await gateway.Client.GetAsync(new Uri("/health/live", UriKind.Relative))).Dispose();

        var lines = log.Lines.ToArray();
        Assert.Equal(2, lines.Length);
        Assert.Equal(("POST", "/graphql", "Who", 200), (lines[0]["Method"], lines[0]["Path"], lines[0]["Operation"], lines[0]["Status"]));
        Assert.Equal(("GET", "/api/nothing", 404), (lines[1]["Method"], lines[1]["Path"], lines[1]["Status"]));
        Assert.Equal("127.0.0.1", lines[0]["Client"]);
    }

    private static Dictionary<string, string?> Settings(params (string Key, string Value)[] settings)
        => settings.ToDictionary(s => s.Key, s => (string?)s.Value, StringComparer.Ordinal);

    private static string? CodeOf(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static async Task<JsonElement> PostAsync(LoneGateway gateway, object body, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        if (header is { } given)
        {
            request.Headers.Add(given.Name, given.Value);
        }

        using var response = await gateway.Client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private sealed class Recorder : ILoggerProvider
    {
        public ConcurrentQueue<IReadOnlyDictionary<string, object?>> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Writer(categoryName.EndsWith("RequestLog", StringComparison.Ordinal) ? Lines : null);

        public void Dispose()
        {
        }

        private sealed class Writer(ConcurrentQueue<IReadOnlyDictionary<string, object?>>? lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => lines is not null;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                if (state is IEnumerable<KeyValuePair<string, object?>> values)
                {
                    lines?.Enqueue(values.ToDictionary(v => v.Key, v => v.Value is Microsoft.AspNetCore.Http.PathString path ? path.Value : v.Value, StringComparer.Ordinal));
                }
            }
        }
    }
}
