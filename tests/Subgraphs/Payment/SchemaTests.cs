using EShop.Payment.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Payment.Tests;

public sealed class SchemaTests(PaymentFixture payment) : PaymentTests(payment)
{
    [Fact]
    public async Task Schema_Should_BeTheOneInTheTree_When_TheServicePrintsIt()
    {
        await using var host = await Fixture.StartAsync(environment: "Development");

        Assert.Equal(SchemaFile.Read(PaymentModule.Name), await host.GetSchemaAsync());
    }

    [Fact]
    public async Task Migrations_Should_LeaveNothingPending_When_TheModelIsCompared()
        => Assert.False(await Host.QueryAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
}
