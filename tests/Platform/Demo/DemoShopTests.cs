using EShop.Defaults;
using EShop.Graph;
using Microsoft.Extensions.Time.Testing;

namespace EShop.Demo.Tests;

/// <summary>The plan that all services fill their databases from.</summary>
public sealed class DemoShopTests
{
    private static readonly FakeTimeProvider s_clock = new(new DateTimeOffset(2030, 5, 17, 16, 45, 0, TimeSpan.Zero));

    private static readonly DemoShop s_full = DemoShop.Create(new SeedOptions { Size = "full" }, s_clock)!;

    [Fact]
    public void Create_Should_GiveNothing_When_NoDemoDataIsAskedFor()
        => Assert.Null(DemoShop.Create(new SeedOptions(), s_clock));

    [Fact]
    public void Create_Should_GiveTheHandPickedProductsAlone_When_TheShopIsSmall()
    {
        var shop = DemoShop.Create(new SeedOptions { Size = "small" }, s_clock)!;

        Assert.Equal((60, 14, 4, 0), (shop.Products.Count, shop.Categories.Count, shop.People.Count, shop.Orders.Count));
        Assert.Equal(69, shop.Articles.Count);
        Assert.Equal(shop.Products.Select(p => p.Id), s_full.Products.Take(60).Select(p => p.Id));
    }

    [Fact]
    public void Create_Should_GiveALargeShop_When_AllOfItIsAskedFor()
    {
        Assert.Equal((2_000, 60, 500), (s_full.Products.Count, s_full.Categories.Count, s_full.People.Count));
        Assert.Equal(2_000, s_full.Products.Select(p => p.Sku).Distinct().Count());
        Assert.Equal(2_000, s_full.Products.Select(p => p.Name).Distinct().Count());
        Assert.Equal(500, s_full.People.Select(p => p.Email).Distinct().Count());
        Assert.All(s_full.Products, p => Assert.Contains(p.Category, s_full.Categories.Select(c => c.Name)));
        Assert.All(s_full.Products, p => Assert.True(p is { Price: > 0, WeightGrams: > 0, Stock: >= 0 } && Currencies.IsExact(p.Price, "EUR")));
        Assert.Contains(s_full.Products, p => p.Stock == 0);
        Assert.Equal(s_full.Articles.Count, s_full.Articles.Select(p => p.Sku).Distinct().Count());
        Assert.Equal(s_full.Products.Sum(p => p.Stock), s_full.Articles.Sum(p => p.Stock));
        Assert.All(s_full.Orders.SelectMany(o => o.Lines), l => Assert.Empty(l.Product.Sizes));
        var names = new HashSet<string>();
        Assert.All(s_full.Categories, c => Assert.True(names.Add(c.Name) && (c.Parent is null || names.Contains(c.Parent))));
    }

    [Fact]
    public void Create_Should_GiveTheSameShop_When_ItIsAskedLaterThatDay()
    {
        var again = DemoShop.Create(new SeedOptions { Size = "full" }, new FakeTimeProvider(s_clock.Start.AddHours(5)))!;

        Assert.Equal(s_full.Products, again.Products);
        Assert.Equal(
            s_full.Orders.Select(o => (o.Id, o.Number, o.PlacedAt, o.Outcome, o.Customer.Email, o.Total)),
            again.Orders.Select(o => (o.Id, o.Number, o.PlacedAt, o.Outcome, o.Customer.Email, o.Total)));
        Assert.Equal(s_full.Reviews.Select(r => (r.Id, r.Stars, r.Title)), again.Reviews.Select(r => (r.Id, r.Stars, r.Title)));
    }

    [Fact]
    public void Orders_Should_BeInEveryState_When_TheShopIsLarge()
    {
        Assert.Equal(Enum.GetValues<DemoOrderOutcome>(), s_full.Orders.Select(o => o.Outcome).Distinct().Order());
        Assert.Equal(s_full.Orders.Count, s_full.Orders.Select(o => o.Number).Distinct().Count());
        Assert.Equal(s_full.Orders.Select(o => o.PlacedAt).Order(), s_full.Orders.Select(o => o.PlacedAt));
        Assert.All(
            s_full.Orders.Where(o => o.Outcome != DemoOrderOutcome.Pending), o => Assert.True(o.Step(halfDays: 14) < s_clock.GetUtcNow()));
        Assert.All(s_full.Orders, o => Assert.Equal(o.Lines.Count, o.Lines.Select(l => l.Product.Id).Distinct().Count()));
        Assert.All(s_full.Orders, o => Assert.InRange(o.RefundedAmount, 0, o.Total));
    }

    [Fact]
    public void Parcels_Should_HoldEachLineOnce_When_AnOrderIsSent()
    {
        foreach (var order in s_full.Orders)
        {
            var sent = DemoParcel.Of(order).SelectMany(p => p.Lines).Select(l => l.Id).ToArray();

            Assert.Equal(sent.Length > 0 ? order.Lines.Select(l => l.Id) : [], sent);
            Assert.Equal(order.IsPaid && order.Outcome != DemoOrderOutcome.InReview, sent.Length > 0);
        }
    }

    [Fact]
    public void Reviews_Should_BeOfWhatArrivedAndOneEach_When_CustomersWriteThem()
    {
        Assert.InRange(s_full.Reviews.Count, 1_000, 10_000);
        Assert.Equal(s_full.Reviews.Count, s_full.Reviews.Select(r => (r.Order.Customer.Id, r.Product.Id)).Distinct().Count());
        Assert.All(s_full.Reviews, r => Assert.Contains(r.Product, r.Order.Arrived.Select(l => l.Product)));
        Assert.Equal([1, 2, 3, 4, 5], s_full.Reviews.Select(r => r.Stars).Distinct().Order());
    }

    [Fact]
    public void Spread_Should_AddUpToTheStock_When_ItLiesInSeveralWarehouses()
    {
        for (var stock = 0; stock < 300; stock++)
        {
            var parts = DemoWarehouse.Spread(stock, stock * 7);

            Assert.Equal((5, stock), (parts.Length, parts.Sum()));
            Assert.All(parts, p => Assert.True(p >= 0));
        }
    }
}
