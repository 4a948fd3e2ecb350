using EShop.Basket.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Tests;

public sealed class SchemaTests(BasketFixture basket) : BasketTests(basket)
{
    [Fact]
    public async Task Schema_Should_BeTheOneInTheTree_When_TheServicePrintsIt()
    {
        await using var host = await Fixture.StartAsync(new ServiceSettings { Environment = "Development" });

        Assert.Equal(SchemaFile.Read(BasketModule.Name), await host.GetSchemaAsync());
    }

    [Fact]
    public async Task Migrations_Should_LeaveNothingPending_When_TheModelIsCompared()
        => Assert.False(await Host.QueryAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
}
