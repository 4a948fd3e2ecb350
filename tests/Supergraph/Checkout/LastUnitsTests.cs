using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Checkout;

/// <summary>More buyers than units: every unit is sold once.</summary>
public abstract class LastUnitsTests(IShop shop) : ShopTests(shop)
{
    private const int Buyers = 50;
    private const int Units = 10;

    // The order of OrderStatus.
    private const int Completed = 2;
    private const int Rejected = 5;

    [Fact]
    public async Task Checkout_Should_SellEveryUnitOnce_When_ManyBuyAtOnce()
    {
        var product = await NewProductAsync(Units);
        var buyers = await Task.WhenAll(Enumerable.Range(0, Buyers).Select(_ => Customer.VisitAsync(Shop)));

        var answers = await Task.WhenAll(buyers.Select(b => b.TryCheckoutAsync(new CheckoutRequest { Items = [(product, 1)] })));

        // Some are told at once; for the others, whose orders were made, the reservation decides.
        var refusedAtOnce = answers.Select(a => a.Checked().Refusal("checkout")).Where(r => r is not null).ToList();
        Assert.All(refusedAtOnce, refusal => Assert.Equal("OutOfStockError", refusal));
        var orders = await Eventually.SeeAsync(
            () => Shop.Databases.QueryAsync<int>(
                "ordering",
                "select o.status from orders o join order_lines l on l.order_id = o.id where l.product_id = $1 order by o.status",
                product.Key),
            statuses => statuses.Count == Buyers - refusedAtOnce.Count && statuses.All(s => s >= Completed),
            "every order to end");
        Assert.Equal(Units, orders.Count(s => s == Completed));
        Assert.Equal(Buyers - Units, refusedAtOnce.Count + orders.Count(s => s == Rejected));

        await AssertAvailableAsync(product, 0);
        await AssertNothingReservedAsync(product);
        Assert.Equal(0, await Shop.Databases.CountAsync(
            "inventory", "select coalesce(sum(on_hand), 0) from stock_levels where product_id = $1", product.Key));
        Assert.Equal(0, await Shop.Databases.CountAsync(
            "inventory", "select coalesce(sum(quantity), 0) from stock_movements where product_id = $1", product.Key));
    }
}
