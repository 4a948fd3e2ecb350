using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests;

/// <summary>The shop's two sources, each behind a server of its own, and a gateway that asks them over HTTP.</summary>
internal sealed class RemoteShop : IAsyncDisposable
{
    private static readonly HttpClient s_client = new();

    private readonly WebApplication[] _applications;

    private RemoteShop(params WebApplication[] applications) => _applications = applications;

    public WebApplication Gateway => _applications[^1];

    public static async Task<RemoteShop> StartAsync(
        Action<IFusionGatewayBuilder>? configure = null,
        Action<WebApplication>? catalog = null,
        Action<WebApplication>? inventory = null,
        GatewayConfiguration? configuration = null,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplicationBuilder>? buildCatalog = null)
    {
        var catalogServer = await ShopHost.StartAsync(
            b =>
            {
                ShopHost.AddCatalog(b.Services);
                buildCatalog?.Invoke(b);
            },
            catalog ?? (_ => { }),
            "catalog");
        var inventoryServer = await ShopHost.StartAsync(b => ShopHost.AddInventory(b.Services), inventory ?? (_ => { }), "inventory");
        var gateway = await ShopHost.StartAsync(
            builder =>
            {
                build?.Invoke(builder);
                var gateway = builder.AddGraphQLGateway("gateway")
                    .AddConfiguration(new InMemoryConfigurationSource(configuration ?? ShopHost.Configuration()))
                    .AddHttpSource("catalog", new Uri(ShopHost.AddressOf(catalogServer), "/catalog"))
                    .AddHttpSource("inventory", new Uri(ShopHost.AddressOf(inventoryServer), "/inventory"));
                configure?.Invoke(gateway);
            },
            "gateway");
        return new RemoteShop(catalogServer, inventoryServer, gateway);
    }

    /// <summary>Notes the requests of a source and what they carry.</summary>
    public static Action<WebApplication> Note(List<Dictionary<string, string>> requests) => application => application.Use((context, next) =>
    {
        lock (requests)
        {
            requests.Add(context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        }

        return next(context);
    });

    /// <summary>Adds headers to a source's answers.</summary>
    public static Action<WebApplication> Answer(params (string Name, string Value)[] headers) => application => application.Use((context, next) =>
    {
        foreach (var (name, value) in headers)
        {
            context.Response.Headers.Append(name, value);
        }

        return next(context);
    });

    public async Task<HttpResponseMessage> SendAsync(string query, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ShopHost.AddressOf(Gateway), "/gateway"))
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await s_client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<string> ExecuteAsync(string query, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(query, headers);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var application in _applications.Reverse())
        {
            await application.DisposeAsync();
        }
    }
}
