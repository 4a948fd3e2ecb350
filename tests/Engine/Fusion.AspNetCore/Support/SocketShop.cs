using System.Text;
using System.Text.Json;
using Cacao.Fusion.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests;

/// <summary>A gateway whose catalog is a server of a test's own making; the inventory is in the gateway's process.</summary>
internal sealed class SocketShop(WebApplication catalog, WebApplication gateway) : IAsyncDisposable
{
    private static readonly HttpClient s_client = new();

    public WebApplication Gateway => gateway;

    public static async Task<SocketShop> StartAsync(
        Action<WebApplication> map, bool hasSocket = true, Action<IFusionGatewayBuilder>? configure = null)
    {
        var catalog = await ShopHost.StartAsync(b => ShopHost.AddCatalog(b.Services), map);
        var address = ShopHost.AddressOf(catalog);
        var settings = JsonSerializer.Serialize(new
        {
            sourceSchemas = new Dictionary<string, object>
            {
                ["catalog"] = new
                {
                    transports = new
                    {
                        http = new { url = new Uri(address, "/catalog").ToString() },
                        websockets = hasSocket ? new { url = new UriBuilder(new Uri(address, "/socket")) { Scheme = "ws" }.Uri.ToString() } : null,
                    },
                },
            },
        });
        var gateway = await ShopHost.StartAsync(
            builder =>
            {
                ShopHost.AddInventory(builder.Services);
                var gateway = builder.AddGraphQLGateway("gateway")
                    .AddConfiguration(new InMemoryConfigurationSource(
                        new GatewayConfiguration(ShopHost.Configuration().Schema, GatewaySettings.Parse(settings))))
                    .AddInProcessSource("inventory")
                    .ModifyHttpOptions(http => http.ProbesCapabilities = false);
                configure?.Invoke(gateway);
            },
            "gateway");
        return new SocketShop(catalog, gateway);
    }

    /// <summary>The events of a subscription to its end.</summary>
    public async Task<List<string>> ReadAsync(string query, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ShopHost.AddressOf(gateway), "/gateway"))
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await s_client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return [.. text.Split("\n\n").Where(e => e.StartsWith("event:", StringComparison.Ordinal))];
    }

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        await catalog.DisposeAsync();
    }
}
