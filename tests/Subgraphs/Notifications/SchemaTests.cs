using EShop.Notifications.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Tests;

public sealed class SchemaTests(NotificationsFixture notifications) : NotificationsTests(notifications)
{
    [Fact]
    public async Task Schema_Should_BeTheOneInTheTree_When_TheServicePrintsIt()
    {
        await using var host = await Notifications.StartAsync(new ServiceSettings { Environment = "Development" });

        Assert.Equal(SchemaFile.Read(NotificationsModule.Name), await host.GetSchemaAsync());
    }

    [Fact]
    public async Task Migrations_Should_LeaveNothingPending_When_TheModelIsCompared()
        => Assert.False(await Host.QueryAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
}
