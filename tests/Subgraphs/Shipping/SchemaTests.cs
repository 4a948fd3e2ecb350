using EShop.Shipping.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Tests;

public sealed class SchemaTests(ShippingFixture shipping) : ShippingTests(shipping)
{
    [Fact]
    public async Task Schema_Should_BeTheOneInTheTree_When_TheServicePrintsIt()
    {
        await using var host = await Shipping.StartAsync(new ServiceSettings { Environment = "Development" });

        Assert.Equal(SchemaFile.Read(ShippingModule.Name), await host.GetSchemaAsync());
    }

    [Fact]
    public async Task Migrations_Should_LeaveNothingPending_When_TheModelIsCompared()
        => Assert.False(await Host.QueryAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
}
