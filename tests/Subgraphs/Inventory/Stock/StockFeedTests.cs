using EShop.Inventory.Products;
using EShop.Inventory.Stock;
using EShop.Inventory.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Inventory.Tests.Stock;

public sealed class StockFeedTests(InventoryFixture inventory) : InventoryTests(inventory)
{
    [Fact]
    public async Task Feed_Should_GiveWhatThereIsAndEveryChange_When_StockMoves()
    {
        var warehouse = await AddWarehouseAsync();
        await using var feed = Host.Services.GetRequiredService<StockFeed>().FollowAsync(Product, CancellationToken.None).GetAsyncEnumerator();

        Assert.Equal(0, await NextAsync(feed));
        await ReceiveAsync(warehouse, 4);
        Assert.Equal(4, await NextAsync(feed));
        await ReceiveAsync(warehouse, 1, Guid.CreateVersion7());
        await ReceiveAsync(warehouse, 1);
        Assert.Equal(5, await NextAsync(feed));
    }

    [Fact]
    public async Task Feed_Should_End_When_ItsReaderLeaves()
    {
        using var leaving = new CancellationTokenSource();
        await using var feed = Host.Services.GetRequiredService<StockFeed>().FollowAsync(Product, leaving.Token).GetAsyncEnumerator();
        await NextAsync(feed);
        var next = feed.MoveNextAsync().AsTask();

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private static async Task<int> NextAsync(IAsyncEnumerator<ProductStock> feed)
    {
        Assert.True(await feed.MoveNextAsync());
        return feed.Current.Available;
    }
}
