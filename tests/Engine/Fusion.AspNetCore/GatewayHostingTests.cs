using System.Security.Claims;
using System.Text.Json;
using Cacao.Execution;
using Cacao.Fusion.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;

namespace Cacao.Fusion.Tests;

public sealed class GatewayHostingTests
{
    private const string Products = "{ products { name quantity isDear } __typename }";

    [Fact]
    public async Task Gateway_Should_Answer_When_SourcesAreInProcess()
    {
        await using var application = await ShopHost.StartAsync(
            builder =>
            {
                ShopHost.AddCatalog(builder.Services);
                ShopHost.AddInventory(builder.Services);
                builder.AddGraphQLGateway("gateway")
                    .AddConfiguration(new InMemoryConfigurationSource(ShopHost.Configuration()))
                    .UseInProcessSources();
            },
            "gateway");

        Snapshot.Match(await ShopHost.PostAsync(application, "/gateway", Products), "shop_products");
    }

    [Fact]
    public async Task Gateway_Should_AnswerInOnePiece_When_ClientDefers()
    {
        await using var application = await StartInProcessAsync();

        var answer = await ShopHost.PostAsync(
            application, "/gateway", "{ products { name ... @defer { quantity isDear } } ... @defer { __typename } __schema { ... @defer { queryType { name } } } }");

        using var json = JsonDocument.Parse(answer);
        Assert.Equal(["data"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("Query", json.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("queryType").GetProperty("name").GetString());
        Assert.True(json.RootElement.GetProperty("data").GetProperty("products")[0].TryGetProperty("isDear", out _));
    }

    [Fact]
    public async Task Gateway_Should_AnswerTheSame_When_SourcesAreRemote()
    {
        await using var catalog = await ShopHost.StartAsync(b => ShopHost.AddCatalog(b.Services), "catalog");
        await using var inventory = await ShopHost.StartAsync(b => ShopHost.AddInventory(b.Services), "inventory");
        await using var application = await ShopHost.StartAsync(
            builder => builder.AddGraphQLGateway("gateway")
                .AddConfiguration(new InMemoryConfigurationSource(ShopHost.Configuration()))
                .AddHttpSource("catalog", new Uri(ShopHost.AddressOf(catalog), "/catalog"))
                .AddHttpSource("inventory", new Uri(ShopHost.AddressOf(inventory), "/inventory")),
            "gateway");

        Snapshot.Match(await ShopHost.PostAsync(application, "/gateway", Products), "shop_products");
    }

    [Fact]
    public async Task Gateway_Should_AnswerIntrospection_When_InDevelopment()
    {
        await using var application = await StartInProcessAsync();

        var answer = await ShopHost.PostAsync(
            application, "/gateway", "{ __schema { queryType { fields { name } } } __type(name: \"Product\") { fields { name args { name } } } products { id } }");

        Snapshot.Match(answer);
    }

    [Fact]
    public async Task Gateway_Should_RefuseUnknownField_When_Validated()
    {
        await using var application = await StartInProcessAsync();

        var answer = await ShopHost.PostAsync(application, "/gateway", "{ products { nothing } }");

        Assert.Contains("\"errors\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "AUTH_NOT_AUTHENTICATED")]
    [InlineData("customer", "AUTH_NOT_AUTHORIZED")]
    [InlineData("staff", "a secret")]
    public async Task Gateway_Should_CheckComposedRoles_When_FieldAsksForThem(string? role, string expected)
    {
        await using var application = await StartInProcessAsync();

        Assert.Contains(expected, await ShopHost.PostAsync(application, "/gateway", "{ secret }", role), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gateway_Should_TellInProcessSourceWhoCalls_When_AuthenticatorIsAdded()
    {
        await using var application = await ShopHost.StartAsync(
            builder =>
            {
                ShopHost.AddCatalog(builder.Services);
                ShopHost.AddInventory(builder.Services);
                builder.AddGraphQLGateway("gateway")
                    .AddConfiguration(new InMemoryConfigurationSource(ShopHost.Configuration()))
                    .AddInProcessAuthenticator<FixedAuthenticator>()
                    .UseInProcessSources();
            },
            "gateway");

        Assert.Equal("{\"data\":{\"whoami\":\"known by token\"}}", await ShopHost.PostAsync(application, "/gateway", "{ whoami }", "customer"));
    }

    [Fact]
    public async Task Gateway_Should_GivePlan_When_AskedAndAllowed()
    {
        await using var application = await ShopHost.StartAsync(
            builder =>
            {
                ShopHost.AddCatalog(builder.Services);
                ShopHost.AddInventory(builder.Services);
                builder.AddGraphQLGateway("gateway")
                    .AddConfiguration(new InMemoryConfigurationSource(ShopHost.Configuration()))
                    .UseInProcessSources()
                    .ModifyRequestOptions(o => o.AllowOperationPlanRequests = true);
            },
            "gateway");
        using var client = new HttpClient();
        using var content = new StringContent(
            """{"query":"{ products { quantity } }","extensions":{"operationPlan":true}}""", System.Text.Encoding.UTF8, "application/json");

        using var response = await client.PostAsync(new Uri(ShopHost.AddressOf(application), "/gateway"), content);

        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(2, json.RootElement.GetProperty("extensions").GetProperty("operationPlan").GetProperty("calls").GetInt32());
    }

    [Fact]
    public async Task Gateway_Should_ForwardAuthorization_When_SourceIsRemote()
    {
        string? seen = null;
        await using var catalog = await ShopHost.StartAsync(
            b => ShopHost.AddCatalog(b.Services.AddTransient<Microsoft.AspNetCore.Hosting.IStartupFilter>(_ => new Recorder(h => seen = h))), "catalog");
        await using var application = await ShopHost.StartAsync(
            builder => builder.AddGraphQLGateway("gateway")
                .AddConfiguration(new InMemoryConfigurationSource(ShopHost.Configuration()))
                .AddHttpSource("catalog", new Uri(ShopHost.AddressOf(catalog), "/catalog"))
                .AddHttpSource("inventory", new Uri("http://127.0.0.1:9/none")),
            "gateway");

        await ShopHost.PostAsync(application, "/gateway", "{ products { id } }", "staff");

        Assert.Equal("Bearer staff", seen);
    }

    [Fact]
    public async Task Gateway_Should_RunNewConfiguration_When_ItIsReplaced()
    {
        var source = new InMemoryConfigurationSource(ShopHost.Configuration());
        await using var application = await StartInProcessAsync(source);
        Assert.Contains("quantity", await ShopHost.PostAsync(application, "/gateway", "{ products { quantity } }"), StringComparison.Ordinal);

        source.Replace(new GatewayConfiguration(ShopHost.Compose(("catalog", ShopHost.Catalog)), null));
        await application.Services.GetRequiredService<GatewayExecutorSource>().Reload;

        Assert.Contains("errors", await ShopHost.PostAsync(application, "/gateway", "{ products { quantity } }"), StringComparison.Ordinal);
        Assert.Contains("Table", await ShopHost.PostAsync(application, "/gateway", "{ products { name } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gateway_Should_KeepRunning_When_NewConfigurationIsBroken()
    {
        var source = new InMemoryConfigurationSource(ShopHost.Configuration());
        await using var application = await StartInProcessAsync(source);

        source.Replace(new GatewayConfiguration("type Query {", null));
        await application.Services.GetRequiredService<GatewayExecutorSource>().Reload;

        Assert.Contains("Table", await ShopHost.PostAsync(application, "/gateway", "{ products { name } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Should_SayWhatIsMissing_When_ThereIsNoArchive()
    {
        var exception = await Assert.ThrowsAsync<GatewayConfigurationException>(() => ShopHost.StartAsync(
            builder => builder.AddGraphQLGateway("gateway").AddFileSystemConfiguration("nowhere/gateway.far"), "gateway"));

        Assert.Contains("nowhere/gateway.far", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Should_SayWhyNot_When_ArchiveIsNoArchive()
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory().FullName, "gateway.far");
        await File.WriteAllTextAsync(path, "not a ZIP");

        var exception = await Assert.ThrowsAsync<GatewayConfigurationException>(() => ShopHost.StartAsync(
            builder => builder.AddGraphQLGateway("gateway").AddFileSystemConfiguration(path), "gateway"));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gateway_Should_RunArchiveOfFile_When_FileChanges()
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory().FullName, "gateway.far");
        ShopHost.Archive(("catalog", ShopHost.Catalog), ("inventory", ShopHost.Inventory)).Save(path);
        await using var application = await ShopHost.StartAsync(
            builder =>
            {
                ShopHost.AddCatalog(builder.Services);
                ShopHost.AddInventory(builder.Services);
                builder.AddGraphQLGateway("gateway").AddFileSystemConfiguration(path);
            },
            "gateway");
        Assert.Contains("\"quantity\":10", await ShopHost.PostAsync(application, "/gateway", "{ products { quantity } }"), StringComparison.Ordinal);

        ShopHost.Archive(("catalog", ShopHost.Catalog)).Save(path);

        var deadline = TimeProvider.System.GetTimestamp();
        while (!(await ShopHost.PostAsync(application, "/gateway", "{ products { quantity } }")).Contains("errors", StringComparison.Ordinal))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(deadline) < TimeSpan.FromSeconds(20), "The new archive was not loaded.");
            await Task.Yield();
        }
    }

    private static Task<WebApplication> StartInProcessAsync(IGatewayConfigurationSource? source = null) => ShopHost.StartAsync(
        builder =>
        {
            ShopHost.AddCatalog(builder.Services);
            ShopHost.AddInventory(builder.Services);
            builder.AddGraphQLGateway("gateway")
                .AddConfiguration(source ?? new InMemoryConfigurationSource(ShopHost.Configuration()))
                .UseInProcessSources();
        },
        "gateway");

    private sealed class FixedAuthenticator : Execution.IInProcessAuthenticator
    {
        public ValueTask<ClaimsPrincipal?> AuthenticateAsync(OperationRequest clientRequest, CancellationToken cancellationToken)
            => new(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "known by token")], "test")));
    }

    private sealed class Recorder(Action<string?> record) : Microsoft.AspNetCore.Hosting.IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
        {
            application.Use((context, following) =>
            {
                record(context.Request.Headers.Authorization);
                return following(context);
            });
            next(application);
        };
    }
}
