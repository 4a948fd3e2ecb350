using EShop.Basket.Tests.Testing;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Basket.Tests.Baskets;

public sealed class GuestBasketExpiryTests(BasketFixture basket) : BasketTests(basket)
{
    [Fact]
    public async Task GuestBasket_Should_Go_When_NobodyTouchesItForAMonth()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var host = await Fixture.StartAsync(new ServiceSettings { Clock = clock });
        var product = Guid.CreateVersion7();
        await host.Messages.PublishAsync(Created(product));
        var (idle, active) = (Caller.NewGuest(), Caller.NewGuest());
        await AddAsync(host, product, idle);
        await AddAsync(host, product, active);
        await AddAsync(host, product, Shopper);

        clock.Advance(TimeSpan.FromDays(20));
        await AddAsync(host, product, active);
        clock.Advance(TimeSpan.FromDays(11));

        var owners = new[] { idle.Id, active.Id, Shopper.Id };
        var looks = 0;
        while (await host.QueryAsync(db => db.Baskets.AnyAsync(b => b.OwnerId == idle.Id)))
        {
            Assert.True(++looks < 1_000, "The idle basket is still there after a week of sweeps.");
            clock.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.Equal(2, await host.QueryAsync(db => db.Baskets.CountAsync(b => owners.Contains(b.OwnerId))));
    }

    private static async Task AddAsync(ServiceHost<EShop.Basket.Data.BasketContext> host, Guid product, Caller caller)
        => Assert.Null((await host.SendAsync(
            "mutation ($input: AddToBasketInput!) { addToBasket(input: $input) { basket { id } errors { __typename } } }",
            new { input = new { productId = IdOf(product) } },
            caller)).ErrorOf("addToBasket"));
}
