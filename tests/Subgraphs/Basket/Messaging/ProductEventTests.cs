using EShop.Basket.Products;
using EShop.Basket.Tests.Testing;
using EShop.Contracts;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Tests.Messaging;

public sealed class ProductEventTests(BasketFixture basket) : BasketTests(basket)
{
    private static readonly DateTimeOffset s_then = DateTimeOffset.UnixEpoch;

    [Fact]
    public async Task Snapshot_Should_BeTheSame_When_EventsComeInAnyOrder()
    {
        var expected = (Name: "New", Price: 9m, Published: true, Deleted: false, Available: 7);
        for (var round = 0; round < 8; round++)
        {
            var id = Guid.CreateVersion7();
            Func<Task<bool>>[] events =
            [
                () => Host.Messages.PublishAsync(Created(id, 5m)),
                () => Host.Messages.PublishAsync(new ProductUpdated(id, "S", "s", "New", null, null, "reduced", 1, 2, s_then)),
                () => Host.Messages.PublishAsync(new ProductPriceChanged(id, 8m, "EUR", 5m, 3, s_then)),
                () => Host.Messages.PublishAsync(new ProductUnpublished(id, 4, s_then)),
                () => Host.Messages.PublishAsync(new ProductPriceChanged(id, 9m, "EUR", 8m, 5, s_then)),
                () => Host.Messages.PublishAsync(new ProductPublished(id, 6, s_then)),
                () => Host.Messages.PublishAsync(new StockLevelChanged(id, 9, 1, s_then)),
                () => Host.Messages.PublishAsync(new StockLevelChanged(id, 7, 2, s_then)),
            ];
            new Random(round).Shuffle(events);
            foreach (var publish in events)
            {
                Assert.True(await publish());
            }

            var snapshot = await FindAsync(id);
            Assert.Equal(expected, (snapshot.Name, snapshot.Price!.Value, snapshot.IsPublished, snapshot.IsDeleted, snapshot.Available!.Value));
        }
    }

    [Fact]
    public async Task Snapshot_Should_StayDeleted_When_OlderNewsFollow()
    {
        var id = Guid.CreateVersion7();
        await Host.Messages.PublishAsync(new ProductDeleted(id, 5, s_then));

        await Host.Messages.PublishAsync(Created(id));
        await Host.Messages.PublishAsync(new ProductPublished(id, 4, s_then));

        Assert.False((await FindAsync(id)).IsForSale);
        Assert.Equal("BasketProductNotFoundError", (await AddAsync(id)).ErrorOf("addToBasket"));
    }

    [Fact]
    public async Task Line_Should_ShowTodaysPrice_When_ItChanges()
    {
        var product = await AddProductAsync(10m);
        await AddAsync(product, 2);

        await Host.Messages.PublishAsync(new ProductPriceChanged(product, 11m, "EUR", 10m, 2, s_then));
        var dearer = await ShowAsync();
        await Host.Messages.PublishAsync(new ProductUnpublished(product, 3, s_then));
        var gone = await ShowAsync();

        Assert.Equal(22m, dearer.Amount("basket.subtotal.amount"));
        Assert.Null(gone.At("basket.lines.0.unitPrice"));
        Assert.Equal(0m, gone.Amount("basket.subtotal.amount"));
    }

    private Task<ProductSnapshot> FindAsync(Guid id) => Host.QueryAsync(db => db.Products.AsNoTracking().SingleAsync(p => p.ProductId == id));
}
