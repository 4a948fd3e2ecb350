using EShop.Identity.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Identity.Tests;

public sealed class SchemaTests(IdentityFixture identity) : IdentityTests(identity)
{
    [Fact]
    public async Task Schema_Should_BeTheOneInTheTree_When_TheServicePrintsIt()
    {
        await using var host = await Identity.StartAsync(environment: "Development");

        Assert.Equal(SchemaFile.Read(IdentityModule.Name), await host.GetSchemaAsync());
    }

    [Fact]
    public async Task Migrations_Should_LeaveNothingPending_When_TheModelIsCompared()
        => Assert.False(await Host.QueryAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
}
