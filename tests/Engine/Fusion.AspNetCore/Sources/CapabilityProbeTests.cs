using System.Text;
using System.Text.Json;
using Cacao.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests.Sources;

/// <summary>A source's batches are what it takes, not what is said of it.</summary>
public sealed class CapabilityProbeTests
{
    private const string Products = "{ products { name quantity isDear } }";

    [Theory]
    [InlineData(AllowedBatching.All, 1)]
    [InlineData(AllowedBatching.VariableBatching, 1)]
    [InlineData(AllowedBatching.RequestBatching, 1)]
    [InlineData(AllowedBatching.None, 1)]
    public async Task Gateway_Should_KeepToWhatItFound_When_SettingsPromiseMore(AllowedBatching batching, int calls)
    {
        var bodies = new List<string>();
        await using var catalog = await ShopHost.StartAsync(b => ShopHost.AddCatalog(b.Services), "catalog");
        await using var inventory = await ShopHost.StartAsync(b => ShopHost.AddInventory(b.Services), application => Serve(application, batching, bodies));
        await using var gateway = await StartAsync(ShopHost.AddressOf(catalog), ShopHost.AddressOf(inventory), http => http.ProbeTimeout = TimeSpan.FromSeconds(30));
        bodies.Clear();

        using var answer = JsonDocument.Parse(await ShopHost.PostAsync(gateway, "/gateway", Products));

        Assert.False(answer.RootElement.TryGetProperty("errors", out _), answer.RootElement.ToString());
        Assert.Equal(20, answer.RootElement.GetProperty("data").GetProperty("products")[1].GetProperty("quantity").GetInt32());
        Assert.Equal(calls, bodies.Count);
        Assert.Equal(batching is AllowedBatching.RequestBatching, bodies[0].StartsWith('['));
        Assert.Equal((batching & AllowedBatching.VariableBatching) != 0, bodies[0].Contains("\"variables\":[", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gateway_Should_AskAgain_When_ASourceWasNotThere()
    {
        var asked = new TaskCompletionSource();
        var isThere = false;
        await using var catalog = await ShopHost.StartAsync(b => ShopHost.AddCatalog(b.Services), "catalog");
        await using var inventory = await ShopHost.StartAsync(
            b => ShopHost.AddInventory(b.Services),
            application =>
            {
                application.Use(async (context, next) =>
                {
                    if (!isThere)
                    {
                        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                        return;
                    }

                    await next(context);
                    asked.TrySetResult();
                });
                application.MapGraphQL("/inventory", "inventory");
            });

        await using var gateway = await StartAsync(ShopHost.AddressOf(catalog), ShopHost.AddressOf(inventory), _ => { });
        isThere = true;

        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Gateway_Should_NotAsk_When_Told()
    {
        var requests = new List<Dictionary<string, string>>();

        await using var shop = await RemoteShop.StartAsync(g => g.ModifyHttpOptions(http => http.ProbesCapabilities = false), RemoteShop.Note(requests));

        Assert.Empty(requests);
    }

    private static void Serve(WebApplication application, AllowedBatching batching, List<string> bodies)
    {
        application.Use(async (context, next) =>
        {
            context.Request.EnableBuffering();
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true);
            var body = await reader.ReadToEndAsync();
            lock (bodies)
            {
                bodies.Add(body);
            }

            context.Request.Body.Position = 0;
            await next(context);
        });
        application.MapGraphQL("/inventory", "inventory").WithOptions(o => o.Batching = batching);
    }

    private static Task<WebApplication> StartAsync(Uri catalog, Uri inventory, Action<GatewayHttpOptions> configure) => ShopHost.StartAsync(
        builder => builder.AddGraphQLGateway("gateway")
            .AddConfiguration(new InMemoryConfigurationSource(ShopHost.Configuration()))
            .AddHttpSource("catalog", new Uri(catalog, "/catalog"))
            .AddHttpSource("inventory", new Uri(inventory, "/inventory"))
            .ModifyHttpOptions(configure),
        "gateway");
}
