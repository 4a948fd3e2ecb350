using EShop.Basket.Tests.Testing;
using EShop.Defaults;
using EShop.Subgraphs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Basket.Tests.Seed;

public sealed class BasketSeederTests(BasketFixture basket) : BasketTests(basket)
{
    [Theory]
    [InlineData("small", 69)]
    [InlineData("full", 2561)]
    public async Task Seeder_Should_MakeProductsSaleable_When_DemoDataIsAskedFor(string size, int articles)
    {
        await using var host = await Fixture.StartAsync(DemoSettings.Of(size));
        await host.Services.GetServices<IDatabaseSeeder>().Single().SeedAsync(CancellationToken.None);

        var snapshots = await host.QueryAsync(db => db.Products.ToListAsync());
        Assert.Equal(articles, snapshots.Count(p => p.IsForSale));
        Assert.Equal(
            ["FIRST100", "FIVE", "LASTYEAR", "WELCOME10"], await host.QueryAsync(db => db.Vouchers.Select(v => v.Code).Order().ToArrayAsync()));
        var caller = Caller.NewCustomer();
        await AddAsync(host, snapshots.First(p => p.IsForSale && p.Price > 10m && p.Available > 5).ProductId, caller);
        var answer = await host.SendAsync(
            """mutation { applyVoucher(input: { code: "welcome10" }) { basket { discount { amount } } errors { __typename } } }""", null, caller);
        Assert.True(answer.Amount("applyVoucher.basket.discount.amount") > 1m);
    }

    private static Task<GraphQLAnswer> AddAsync(ServiceHost<Data.BasketContext> host, Guid product, Caller caller)
        => host.SendAsync(
            "mutation ($input: AddToBasketInput!) { addToBasket(input: $input) { basket { id } errors { __typename } } }",
            new { input = new { productId = IdOf(product), quantity = 2 } },
            caller);
}
