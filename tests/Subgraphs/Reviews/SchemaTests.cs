using EShop.Reviews.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Reviews.Tests;

public sealed class SchemaTests(ReviewsFixture reviews) : ReviewsTests(reviews)
{
    [Fact]
    public async Task Schema_Should_BeTheOneInTheTree_When_TheServicePrintsIt()
    {
        await using var host = await Reviews.StartAsync(new ServiceSettings { Environment = "Development" });

        Assert.Equal(SchemaFile.Read(ReviewsModule.Name), await host.GetSchemaAsync());
    }

    [Fact]
    public async Task Migrations_Should_LeaveNothingPending_When_TheModelIsCompared()
        => Assert.False(await Host.QueryAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
}
