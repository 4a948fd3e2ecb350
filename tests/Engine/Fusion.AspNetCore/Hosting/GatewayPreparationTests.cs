using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion.Tests;

/// <summary>Schemas that are read before the host is there.</summary>
public sealed class GatewayPreparationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gateway-preparation").FullName;

    private string Archive => Path.Combine(_folder, "gateway.far");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TakeAsync_Should_GiveTheSchemasOnce_When_TextIsTheSame()
    {
        var schema = Write();
        var preparation = GatewayPreparation.Begin(Archive);

        await using var schemas = await preparation.TakeAsync(schema);

        Assert.NotNull(schemas);
        Assert.True((await schemas.GetServerAsync()).Schema.TryGetType<Types.ObjectType>("Product", out _));
        Assert.Null(await preparation.TakeAsync(schema));
    }

    [Fact]
    public async Task TakeAsync_Should_GiveNothing_When_AnotherSchemaIsWanted()
    {
        var schema = Write();

        Assert.Null(await GatewayPreparation.Begin(Archive).TakeAsync(schema + "\ntype Later { id: ID }"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no archive")]
    public async Task TakeAsync_Should_GiveNothing_When_ArchiveCannotBeRead(string? content)
    {
        if (content is not null)
        {
            await File.WriteAllTextAsync(Archive, content);
        }

        Assert.Null(await GatewayPreparation.Begin(Archive).TakeAsync(""));
    }

    [Fact]
    public async Task Gateway_Should_Answer_When_ItsSchemasWereReadEarly()
    {
        Write();
        await using var application = await StartAsync();

        Assert.Contains("\"products\":[", await ShopHost.PostAsync(application, "/gateway", "{ products { name quantity } }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gateway_Should_SayWhyItDoesNotStart_When_ArchiveIsMissing()
    {
        var exception = await Assert.ThrowsAsync<GatewayConfigurationException>(async () => await (await StartAsync()).DisposeAsync());

        Assert.Contains("gateway.far` does not exist", exception.Message, StringComparison.Ordinal);
    }

    private Task<WebApplication> StartAsync() => ShopHost.StartAsync(
        builder =>
        {
            ShopHost.AddCatalog(builder.Services);
            ShopHost.AddInventory(builder.Services);
            builder.AddGraphQLGateway("gateway").AddFileSystemConfiguration(Archive, prepare: true).UseInProcessSources();
        },
        "gateway");

    private string Write()
    {
        var archive = ShopHost.Archive(("catalog", ShopHost.Catalog), ("inventory", ShopHost.Inventory));
        archive.Save(Archive);
        return archive.Gateway.Schema;
    }
}
