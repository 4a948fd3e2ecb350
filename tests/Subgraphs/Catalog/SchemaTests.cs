using EShop.Catalog.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Tests;

public sealed class SchemaTests(CatalogFixture catalog) : CatalogTests(catalog)
{
    [Fact]
    public async Task Schema_Should_BeTheOneInTheTree_When_TheServicePrintsIt()
    {
        await using var host = await Catalog.StartAsync(new ServiceSettings { Environment = "Development" });

        Assert.Equal(SchemaFile.Read(CatalogModule.Name), await host.GetSchemaAsync());
    }

    [Fact]
    public async Task Migrations_Should_LeaveNothingPending_When_TheModelIsCompared()
        => Assert.False(await Host.QueryAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
}
