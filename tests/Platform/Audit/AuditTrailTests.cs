using EShop.Audit.Tests.Support;
using EShop.Defaults;
using EShop.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Snapshooter.Xunit;

namespace EShop.Audit.Tests;

public sealed class AuditTrailTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly Guid s_staff = new("00000000-0000-7000-8000-000000000001");
    private static readonly Guid s_shelf = new("00000000-0000-7000-8000-000000000002");

    [Fact]
    public async Task Save_Should_TellBeforeAndAfter_When_StaffCreateChangeAndDelete()
    {
        await using var service = await ShelfService.StartAsync(postgres);

        await service.SaveAsync(Add, s_staff, Roles.Staff);
        await service.SaveAsync(async db => (await db.Shelves.SingleAsync()).Height = 2.5m, s_staff, Roles.Staff);
        await service.SaveAsync(async db => db.Shelves.Remove(await db.Shelves.SingleAsync()), s_staff, Roles.Admin, Roles.Staff);

        (await service.TrailAsync())
            .Select(e => new
            {
                e.ActorId, e.ActorRole, e.Action, e.Entity, e.EntityId,
                Changes = e.Changes.OrderBy(c => c.Field, StringComparer.Ordinal).Select(c => $"{c.Field}: {c.Before ?? "-"} → {c.After ?? "-"}")
            })
            .MatchSnapshot();
    }

    [Fact]
    public async Task Save_Should_HideSecrets_When_TheyChange()
    {
        await using var service = await ShelfService.StartAsync(postgres);
        await service.SaveAsync(Add);

        await service.SaveAsync(async db => (await db.Shelves.SingleAsync()).AccessSecret = "open sesame", s_staff, Roles.Staff);

        var change = Assert.Single(Assert.Single(await service.TrailAsync()).Changes);
        Assert.Equal(("AccessSecret", "***"), (change.Field, change.After));
    }

    [Theory]
    [InlineData(Roles.Customer)]
    [InlineData(Roles.Guest)]
    [InlineData(null)]
    public async Task Save_Should_LeaveNoTrail_When_TheCallerIsNoStaff(string? role)
    {
        await using var service = await ShelfService.StartAsync(postgres);

        await service.SaveAsync(Add, role is null ? null : s_staff, role is null ? [] : [role]);

        Assert.Empty(await service.TrailAsync());
    }

    [Fact]
    public async Task Save_Should_LeaveNoTrail_When_NothingChangesOrTheRecordFollowsFromOthers()
    {
        await using var service = await ShelfService.StartAsync(postgres);
        await service.SaveAsync(Add);

        await service.SaveAsync(
            async db =>
            {
                (await db.Shelves.SingleAsync()).Label = "A-1";
                db.Counts.Add(new ShelfCount { Id = Guid.CreateVersion7(), Count = 3 });
            },
            s_staff,
            Roles.Staff);

        Assert.Empty(await service.TrailAsync());
    }

    [Fact]
    public async Task Save_Should_LeaveNoTrail_When_ItFails()
    {
        await using var service = await ShelfService.StartAsync(postgres);
        await service.SaveAsync(Add);

        await Assert.ThrowsAsync<DbUpdateException>(() => service.SaveAsync(
            db =>
            {
                db.Shelves.Add(new Shelf { Id = Guid.CreateVersion7(), Label = "A-1" });
                return Task.CompletedTask;
            },
            s_staff,
            Roles.Staff));

        Assert.Empty(await service.TrailAsync());
    }

    [Fact]
    public async Task Save_Should_TellOnce_When_ItFailsAtFirst()
    {
        await using var service = await ShelfService.StartAsync(postgres);
        await service.SaveAsync(Add);

        await service.SaveAsync(
            async db =>
            {
                var shelf = new Shelf { Id = Guid.CreateVersion7(), Label = "A-1" };
                db.Shelves.Add(shelf);
                await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
                shelf.Label = "A-2";
            },
            s_staff,
            Roles.Staff);

        var entry = Assert.Single(await service.TrailAsync());
        Assert.Equal("A-2", entry.Changes.Single(c => c.Field == "Label").After);
    }

    private static Task Add(ShelfContext db)
    {
        db.Shelves.Add(new Shelf { Id = s_shelf, Label = "A-1", Height = 1.20m, Tags = ["cold", "dry"] });
        return Task.CompletedTask;
    }
}
