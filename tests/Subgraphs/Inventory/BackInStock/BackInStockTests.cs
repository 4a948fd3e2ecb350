using EShop.Contracts;
using EShop.Inventory.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Inventory.Tests.BackInStock;

public sealed class BackInStockTests(InventoryFixture inventory) : InventoryTests(inventory)
{
    private const string Ask = """
        mutation ($input: NotifyBackInStockInput!) {
          notifyBackInStock(input: $input) { product { stock { isBackInStockRequested } } errors { __typename } }
        }
        """;

    private const string Withdraw = """
        mutation ($input: CancelBackInStockInput!) { cancelBackInStock(input: $input) { product { stock { isBackInStockRequested } } } }
        """;

    private readonly Caller _shopper = Caller.NewCustomer();

    [Fact]
    public async Task Receipt_Should_TellEverybodyOnce_When_TheyWaited()
    {
        var warehouse = await AddWarehouseAsync();
        var other = Caller.NewCustomer();
        var told = await Host.Messages.ListenAsync<EShop.Contracts.BackInStock>();
        Assert.True((await AskAsync()).Flag("notifyBackInStock.product.stock.isBackInStockRequested"));
        await AskAsync();
        await AskAsync(other);

        await ReceiveAsync(warehouse, 3);
        await ReceiveAsync(warehouse, 2);

        var message = await told.NextAsync(m => m.ProductId == Product);
        Assert.Equal([_shopper.Id, other.Id], message.Subscribers);
        Assert.Equal(3, message.Available);
        Assert.DoesNotContain(told.Rest(), m => m.ProductId == Product);
        Assert.False(await IsRequestedAsync());
    }

    [Fact]
    public async Task Release_Should_TellWhoWaited_When_AReservationHeldTheLast()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 1);
        var order = Guid.CreateVersion7();
        await Host.Messages.SendAsync(
            CommandAddresses.ReserveStock, new ReserveStock(order, [new StockLine(Product, 1)], DateTimeOffset.UtcNow.AddMinutes(15)));
        var told = await Host.Messages.ListenAsync<EShop.Contracts.BackInStock>();
        await AskAsync();

        await Host.Messages.SendAsync(CommandAddresses.ReleaseReservation, new ReleaseReservation(order, "Given up"));

        Assert.Equal([_shopper.Id], (await told.NextAsync(m => m.ProductId == Product)).Subscribers);
    }

    [Fact]
    public async Task NotifyBackInStock_Should_Refuse_When_TheProductCanBeBought()
    {
        await ReceiveAsync(await AddWarehouseAsync(), 1);

        Assert.Equal("StockAvailableError", (await AskAsync()).ErrorOf("notifyBackInStock"));
        Assert.False(await IsRequestedAsync());
    }

    [Fact]
    public async Task NotifyBackInStock_Should_BeAnsweredOrRefused_When_StockComesAtTheSameTime()
    {
        var warehouse = await AddWarehouseAsync();
        for (var i = 0; i < 10; i++)
        {
            var product = Guid.CreateVersion7();
            var told = await Host.Messages.ListenAsync<EShop.Contracts.BackInStock>();

            var ask = AskAsync(product: product);
            await Task.WhenAll(ask, ReceiveAsync(warehouse, 1, product));

            if ((await ask).ErrorOf("notifyBackInStock") is null)
            {
                Assert.Equal([_shopper.Id], (await told.NextAsync(m => m.ProductId == product)).Subscribers);
            }

            Assert.False(await IsRequestedAsync(product));
        }
    }

    [Fact]
    public async Task CancelBackInStock_Should_TellNobody_When_StockComes()
    {
        var warehouse = await AddWarehouseAsync();
        await AskAsync();
        var withdrawn = await Host.SendAsync(Withdraw, new { input = new { productId = ProductId } }, _shopper);
        var told = await Host.Messages.ListenAsync<EShop.Contracts.BackInStock>();
        var changed = await Host.Messages.ListenAsync<StockLevelChanged>();

        await ReceiveAsync(warehouse, 1);
        await changed.NextAsync(m => m.ProductId == Product);

        Assert.False(withdrawn.Flag("cancelBackInStock.product.stock.isBackInStockRequested"));
        Assert.DoesNotContain(told.Rest(), m => m.ProductId == Product);
    }

    [Fact]
    public async Task UserErased_Should_ForgetTheRequests_When_TheAccountIsDeleted()
    {
        await AskAsync();

        await Host.Messages.PublishAsync(new UserErased(_shopper.Id, DateTimeOffset.UtcNow));

        Assert.False(await IsRequestedAsync());
    }

    [Fact]
    public async Task NotifyBackInStock_Should_BeForAccounts_When_AGuestAsks()
        => Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await AskAsync(Caller.NewGuest())).ErrorCodes);

    private Task<GraphQLAnswer> AskAsync(Caller? caller = null, Guid? product = null)
        => Host.SendAsync(Ask, new { input = new { productId = IdOf(product ?? Product) } }, caller ?? _shopper);

    private async Task<bool> IsRequestedAsync(Guid? product = null)
        => (await Host.SendAsync(
            "query ($id: ID!) { productById(id: $id) { stock { isBackInStockRequested } } }", new { id = IdOf(product ?? Product) }, _shopper))
            .Flag("productById.stock.isBackInStockRequested");
}
