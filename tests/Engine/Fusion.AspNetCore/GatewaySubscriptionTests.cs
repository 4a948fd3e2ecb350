using System.Text;
using Cacao.Fusion.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Snapshooter.Xunit;

namespace Cacao.Fusion.Tests;

[Collection(nameof(ShopHost.Endless))]
public sealed class GatewaySubscriptionTests
{
    private const string Renamed = "subscription { renamed { name quantity } }";

    [Fact]
    public async Task Gateway_Should_StreamEvents_When_SourceIsInProcess()
    {
        await using var application = await StartInProcessAsync();

        var stream = await ShopHost.PostAsync(application, "/gateway", Renamed, accept: "text/event-stream");

        Snapshot.Match(Events(stream), "renamed_events");
    }

    [Fact]
    public async Task Gateway_Should_StreamEvents_When_SourceIsRemote()
    {
        await using var catalog = await ShopHost.StartAsync(b => ShopHost.AddCatalog(b.Services), "catalog");
        await using var inventory = await ShopHost.StartAsync(b => ShopHost.AddInventory(b.Services), "inventory");
        await using var application = await ShopHost.StartAsync(
            builder => builder.AddGraphQLGateway("gateway")
                .AddConfiguration(new InMemoryConfigurationSource(ShopHost.Configuration()))
                .AddHttpSource("catalog", new Uri(ShopHost.AddressOf(catalog), "/catalog"))
                .AddHttpSource("inventory", new Uri(ShopHost.AddressOf(inventory), "/inventory")),
            "gateway");

        var stream = await ShopHost.PostAsync(application, "/gateway", Renamed, accept: "text/event-stream");

        Snapshot.Match(Events(stream), "renamed_events");
    }

    [Fact]
    public async Task Gateway_Should_LeaveSource_When_ClientGoesAway()
    {
        ShopHost.Endless = true;
        ShopHost.Left = new TaskCompletionSource();
        try
        {
            await using var application = await StartInProcessAsync();
            using var client = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ShopHost.AddressOf(application), "/gateway"))
            {
                Content = new StringContent($$"""{"query":"{{Renamed}}"}""", Encoding.UTF8, "application/json"),
            };
            request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
            using (var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
            {
                var stream = await response.Content.ReadAsStreamAsync();
                Assert.True(await stream.ReadAsync(new byte[1]) > 0);
            }

            await ShopHost.Left.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
        finally
        {
            ShopHost.Endless = false;
        }
    }

    [Fact]
    public async Task Gateway_Should_KeepSubscriptionOnItsConfiguration_When_ItIsReplaced()
    {
        ShopHost.Endless = true;
        ShopHost.Left = new TaskCompletionSource();
        try
        {
            var configuration = new InMemoryConfigurationSource(ShopHost.Configuration());
            await using var application = await StartInProcessAsync(configuration);
            using var client = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ShopHost.AddressOf(application), "/gateway"))
            {
                Content = new StringContent($$"""{"query":"{{Renamed}}"}""", Encoding.UTF8, "application/json"),
            };
            request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
            await ReadEventAsync(reader);

            configuration.Replace(new GatewayConfiguration(ShopHost.Compose(("catalog", ShopHost.Catalog)), null));
            await application.Services.GetRequiredService<GatewayExecutorSource>().Reload;

            Assert.Contains("\"quantity\":20", await ReadEventAsync(reader), StringComparison.Ordinal);
            Assert.Contains("errors", await ShopHost.PostAsync(application, "/gateway", "{ products { quantity } }"), StringComparison.Ordinal);
        }
        finally
        {
            ShopHost.Endless = false;
        }
    }

    [Fact]
    public async Task Gateway_Should_EndSubscriptionWithACode_When_ItsConfigurationWasReplacedLongAgo()
    {
        ShopHost.Endless = true;
        ShopHost.Left = new TaskCompletionSource();
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        try
        {
            var configuration = new InMemoryConfigurationSource(ShopHost.Configuration());
            await using var application = await StartInProcessAsync(configuration, builder => builder.Services.AddSingleton<TimeProvider>(time));
            using var client = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ShopHost.AddressOf(application), "/gateway"))
            {
                Content = new StringContent($$"""{"query":"{{Renamed}}"}""", Encoding.UTF8, "application/json"),
            };
            request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
            await ReadEventAsync(reader);
            await ReadEventAsync(reader);

            configuration.Replace(ShopHost.Configuration());
            await application.Services.GetRequiredService<GatewayExecutorSource>().Reload;
            time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
            Assert.False(ShopHost.Left.Task.IsCompleted);
            time.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));

            Assert.Contains(FusionErrorCodes.ConfigurationReplaced, await ReadEventAsync(reader), StringComparison.Ordinal);
            Assert.Contains("event: complete", await reader.ReadToEndAsync(), StringComparison.Ordinal);
            await ShopHost.Left.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
        finally
        {
            ShopHost.Endless = false;
        }
    }

    private static async Task<string> ReadEventAsync(StreamReader reader)
    {
        while (true)
        {
            var line = await reader.ReadLineAsync() ?? throw new EndOfStreamException("The stream ended.");
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                return line;
            }
        }
    }

    private static Task<WebApplication> StartInProcessAsync(
        IGatewayConfigurationSource? configuration = null, Action<WebApplicationBuilder>? configure = null) => ShopHost.StartAsync(
        builder =>
        {
            configure?.Invoke(builder);
            ShopHost.AddCatalog(builder.Services);
            ShopHost.AddInventory(builder.Services);
            builder.AddGraphQLGateway("gateway")
                .AddConfiguration(configuration ?? new InMemoryConfigurationSource(ShopHost.Configuration()))
                .UseInProcessSources();
        },
        "gateway");

    private static string Events(string stream)
        => string.Join('\n', stream.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.StartsWith("event:", StringComparison.Ordinal) || l.StartsWith("data:", StringComparison.Ordinal)));
}
