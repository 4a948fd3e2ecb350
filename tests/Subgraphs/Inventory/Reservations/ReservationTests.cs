using EShop.Contracts;
using EShop.Inventory.Reservations;
using EShop.Inventory.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Tests.Reservations;

public sealed class ReservationTests(InventoryFixture inventory) : InventoryTests(inventory)
{
    private const string Reserve = """
        mutation ($input: ReserveStockInput!) {
          reserveStock(input: $input) {
            stockReservation { reservationId status }
            errors { __typename ... on StockShortError { productId requested available } }
          }
        }
        """;

    private const string Release = """
        mutation ($input: ReleaseStockInput!) { releaseStock(input: $input) { stockReservation { status } } }
        """;

    private static DateTimeOffset Later(ServiceHost<Data.InventoryContext> host)
        => (host.Services.GetService(typeof(TimeProvider)) as TimeProvider)!.GetUtcNow() + TimeSpan.FromMinutes(15);

    [Fact]
    public async Task ReserveStock_Should_TakeAllOrNothing_When_OneLineIsShort()
    {
        var other = Guid.CreateVersion7();
        var warehouse = await AddWarehouseAsync();
        await ReceiveAsync(warehouse, 10);
        await ReceiveAsync(warehouse, 1, other);

        var answer = await StaffAsync(
            Reserve, new { lines = new[] { new { productId = ProductId, quantity = 3 }, new { productId = IdOf(other), quantity = 2 } } });

        Assert.Equal("StockShortError", answer.ErrorOf("reserveStock"));
        Assert.Equal(IdOf(other), answer.Text("reserveStock.errors.0.productId"));
        Assert.Equal((10, 1), (await AvailableAsync(), await AvailableAsync(other)));
        await AssertLedgerAsync(Product, other);
    }

    [Fact]
    public async Task ReserveStock_Should_SpanWarehouses_When_NoneHasEnough()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 3);
        await ReceiveAsync(await AddWarehouseAsync(), 4);

        var answer = await StaffAsync(Reserve, new { lines = new[] { new { productId = ProductId, quantity = 6 } } });
        var released = await StaffAsync(Release, new { reservationId = answer.Text("reserveStock.stockReservation.reservationId") });

        Assert.Equal("ACTIVE", answer.Text("reserveStock.stockReservation.status"));
        Assert.Equal("RELEASED", released.Text("releaseStock.stockReservation.status"));
        Assert.Equal(7, await AvailableAsync());
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task ReserveStock_Should_RefuseMoreThanCounts_When_QuantitiesOverflow()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 3);

        var answer = await StaffAsync(
            Reserve, new { lines = Enumerable.Repeat(new { productId = ProductId, quantity = int.MaxValue }, 2).ToArray() });

        Assert.Equal("StockShortError", answer.ErrorOf("reserveStock"));
        Assert.Equal(3, await AvailableAsync());
    }

    [Fact]
    public async Task Reserve_Should_GiveExactlyWhatThereIs_When_FiftyWantOneOfTen()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 6);
        await ReceiveAsync(await AddWarehouseAsync(), 4);
        var reserved = await Host.Messages.ListenAsync<StockReserved>();
        var rejected = await Host.Messages.ListenAsync<StockRejected>();
        var orders = Enumerable.Range(0, 50).Select(_ => Guid.CreateVersion7()).ToHashSet();

        await Task.WhenAll(orders.Select(id => Host.Messages.SendAsync(
            CommandAddresses.ReserveStock, new ReserveStock(id, [new StockLine(Product, 1)], Later(Host)))));

        var winners = new List<Guid>();
        var losers = new List<Guid>();
        while (winners.Count < 10)
        {
            winners.Add((await reserved.NextAsync(m => orders.Contains(m.OrderId))).OrderId);
        }

        while (losers.Count < 40)
        {
            losers.Add((await rejected.NextAsync(m => orders.Contains(m.OrderId))).OrderId);
        }

        Assert.Equal(50, winners.Concat(losers).Distinct().Count());
        Assert.DoesNotContain(reserved.Rest(), m => orders.Contains(m.OrderId));
        Assert.Equal(0, await AvailableAsync());
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task Reserve_Should_AnswerTheSame_When_TheCommandComesAgain()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 5);
        var reserved = await Host.Messages.ListenAsync<StockReserved>();
        var command = new ReserveStock(Guid.CreateVersion7(), [new StockLine(Product, 2)], Later(Host));

        await Host.Messages.SendAsync(CommandAddresses.ReserveStock, command);
        await Host.Messages.SendAsync(CommandAddresses.ReserveStock, command with { Attempt = 2 });

        Assert.Equal(1, (await reserved.NextAsync(m => m.OrderId == command.OrderId)).Attempt);
        Assert.Equal(2, (await reserved.NextAsync(m => m.OrderId == command.OrderId)).Attempt);
        Assert.Equal(3, await AvailableAsync());
    }

    [Fact]
    public async Task Reserve_Should_BeRefused_When_TheReleaseOvertookIt()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 5);
        var released = await Host.Messages.ListenAsync<ReservationReleased>();
        var rejected = await Host.Messages.ListenAsync<StockRejected>();
        var order = Guid.CreateVersion7();

        await Host.Messages.SendAsync(CommandAddresses.ReleaseReservation, new ReleaseReservation(order, "Given up"));
        await Host.Messages.SendAsync(CommandAddresses.ReserveStock, new ReserveStock(order, [new StockLine(Product, 2)], Later(Host)));

        Assert.Equal(order, (await released.NextAsync(m => m.OrderId == order)).OrderId);
        Assert.Equal(order, (await rejected.NextAsync(m => m.OrderId == order)).OrderId);
        Assert.Equal(5, await AvailableAsync());
    }

    [Fact]
    public async Task Commit_Should_SellOnce_When_TheCommandComesTwice()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 5);
        var committed = await Host.Messages.ListenAsync<StockCommitted>();
        var returned = await Host.Messages.ListenAsync<StockReturned>();
        var order = Guid.CreateVersion7();
        await Host.Messages.SendAsync(CommandAddresses.ReserveStock, new ReserveStock(order, [new StockLine(Product, 2)], Later(Host)));

        await Host.Messages.SendAsync(CommandAddresses.CommitReservation, new CommitReservation(order));
        await Host.Messages.SendAsync(CommandAddresses.CommitReservation, new CommitReservation(order, 2));

        Assert.Equal(1, (await committed.NextAsync(m => m.OrderId == order)).Attempt);
        Assert.Equal(2, (await committed.NextAsync(m => m.OrderId == order)).Attempt);
        Assert.Equal(3, await Host.QueryAsync(db => db.StockLevels.Where(l => l.ProductId == Product).SumAsync(l => l.OnHand)));
        await AssertLedgerAsync();

        await Host.Messages.SendAsync(CommandAddresses.ReturnStock, new ReturnStock(order, [new StockLine(Product, 2)], "Cancelled"));

        await returned.NextAsync(m => m.OrderId == order);
        Assert.Equal(5, await AvailableAsync());
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task Return_Should_BookOnce_When_TheCommandComesAgainUnderAnotherAttempt()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 3);
        await ReceiveAsync(await AddWarehouseAsync(), 3);
        var committed = await Host.Messages.ListenAsync<StockCommitted>();
        var returned = await Host.Messages.ListenAsync<StockReturned>();
        var order = Guid.CreateVersion7();
        await Host.Messages.SendAsync(CommandAddresses.ReserveStock, new ReserveStock(order, [new StockLine(Product, 5)], Later(Host)));
        await Host.Messages.SendAsync(CommandAddresses.CommitReservation, new CommitReservation(order));
        await committed.NextAsync(m => m.OrderId == order);

        await Host.Messages.SendAsync(CommandAddresses.ReturnStock, new ReturnStock(order, [new StockLine(Product, 5)], "Cancelled"));
        await Host.Messages.SendAsync(CommandAddresses.ReturnStock, new ReturnStock(order, [new StockLine(Product, 5)], "Cancelled", 2));

        Assert.Equal(1, (await returned.NextAsync(m => m.OrderId == order)).Attempt);
        Assert.Equal(2, (await returned.NextAsync(m => m.OrderId == order)).Attempt);
        Assert.Equal(
            [3, 3],
            await Host.QueryAsync(db => db.StockLevels.Where(l => l.ProductId == Product).Select(l => l.OnHand).ToListAsync()));
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task Return_Should_BookEachReturnOnce_When_PartsComeBackAndCommandsRepeat()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 6);
        var committed = await Host.Messages.ListenAsync<StockCommitted>();
        var order = Guid.CreateVersion7();
        await Host.Messages.SendAsync(CommandAddresses.ReserveStock, new ReserveStock(order, [new StockLine(Product, 6)], Later(Host)));
        await Host.Messages.SendAsync(CommandAddresses.CommitReservation, new CommitReservation(order));
        await committed.NextAsync(m => m.OrderId == order);

        foreach (var (quantity, key, attempt) in ((int, string, int)[])[(2, "first", 1), (2, "first", 2), (1, "second", 1), (1, "second", 1)])
        {
            await Host.Messages.SendAsync(
                CommandAddresses.ReturnStock, new ReturnStock(order, [new StockLine(Product, quantity)], "Sent back", attempt, key));
        }

        Assert.Equal(3, await AvailableAsync());
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task ReleaseStock_Should_NotKnowTheReservation_When_ThereIsNone()
    {
        var answer = await StaffAsync(
            "mutation ($input: ReleaseStockInput!) { releaseStock(input: $input) { errors { __typename } } }", new { reservationId = Guid.CreateVersion7() });

        Assert.Equal("StockReservationNotFoundError", answer.ErrorOf("releaseStock"));
    }

    [Fact]
    public async Task Extend_Should_NotCallTheReservationLost_When_ItIsCommittedMeanwhile()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 5);
        var committed = await Host.Messages.ListenAsync<StockCommitted>();
        var extended = await Host.Messages.ListenAsync<ReservationExtended>();
        var order = Guid.CreateVersion7();
        await Host.Messages.SendAsync(CommandAddresses.ReserveStock, new ReserveStock(order, [new StockLine(Product, 2)], Later(Host)));
        await Host.Messages.SendAsync(CommandAddresses.CommitReservation, new CommitReservation(order));
        await committed.NextAsync(m => m.OrderId == order);

        await Host.Messages.SendAsync(CommandAddresses.ExtendReservation, new ExtendReservation(order, Later(Host)));

        Assert.Equal(order, (await extended.NextAsync(m => m.OrderId == order)).OrderId);
        Assert.Equal(3, await AvailableAsync());
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task Commit_Should_FailLoudly_When_TheTimeWasOver()
    {
        await using var host = await Inventory.StartWithClockAsync();
        Host = host;
        await ReceiveAsync(await AddWarehouseAsync(), 5);
        var expired = await host.Messages.ListenAsync<ReservationExpired>();
        var committed = await host.Messages.ListenAsync<StockCommitted>();
        var order = Guid.CreateVersion7();

        // Its time is over before it begins, and no sweep is needed to see it.
        await host.Messages.SendAsync(
            CommandAddresses.ReserveStock, new ReserveStock(order, [new StockLine(Product, 2)], host.Clock.GetUtcNow()));
        await host.Messages.SendAsync(CommandAddresses.CommitReservation, new CommitReservation(order));

        Assert.Equal(order, (await expired.NextAsync()).OrderId);
        Assert.Empty(committed.Rest());
        Assert.Equal(5, await AvailableAsync());
        Assert.Equal(ReservationStatus.Expired, await host.QueryAsync(db => db.Reservations.Select(r => r.Status).SingleAsync()));
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task Expiry_Should_GiveTheStockBack_When_TheClockPassesTheEnd()
    {
        await using var host = await Inventory.StartWithClockAsync();
        Host = host;
        await ReceiveAsync(await AddWarehouseAsync(), 5);
        var expired = await host.Messages.ListenAsync<ReservationExpired>();
        var (expiring, extended) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var end = host.Clock.GetUtcNow() + TimeSpan.FromMinutes(15);
        foreach (var order in new[] { expiring, extended })
        {
            await host.Messages.SendAsync(CommandAddresses.ReserveStock, new ReserveStock(order, [new StockLine(Product, 2)], end));
        }

        await host.Messages.SendAsync(CommandAddresses.ExtendReservation, new ExtendReservation(extended, end + TimeSpan.FromMinutes(10)));
        Assert.Equal(1, await AvailableAsync());

        host.Clock.SetUtcNow(end + TimeSpan.FromSeconds(2));

        Assert.Equal(expiring, (await expired.NextAsync()).OrderId);
        Assert.Equal(3, await AvailableAsync());
        Assert.Equal(
            ReservationStatus.Active,
            await host.QueryAsync(db => db.Reservations.Where(r => r.OrderId == extended).Select(r => r.Status).SingleAsync()));
        await AssertLedgerAsync();
    }

    [Fact]
    public async Task Levels_Should_NotBeOversold_When_SomebodyWritesPastTheLocks()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 5);

        var exception = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => Host.QueryAsync(
            db => db.Database.ExecuteSqlAsync($"UPDATE stock_levels SET reserved = on_hand + 1 WHERE product_id = {Product}")));

        Assert.Equal("ck_stock_levels", exception.ConstraintName);
    }
}
