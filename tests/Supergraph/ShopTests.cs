using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests;

/// <summary>What every test of a running shop needs.</summary>
public abstract class ShopTests(IShop shop)
{
    private protected IShop Shop => shop;

    private protected ShopClient Anonymous => new(shop.Address);

    private protected Task<Staff> StaffAsync() => shop.StaffAsync();

    private protected async Task<TestProduct> NewProductAsync(int stock, decimal price = 10m)
        => await (await StaffAsync()).CreateProductAsync(stock, price);

    private protected Task<Customer> NewCustomerAsync() => Customer.RegisterAsync(shop);

    private protected async Task AssertAvailableAsync(TestProduct product, int expected)
    {
        var staff = await StaffAsync();
        await Eventually.SeeAsync(() => staff.AvailableAsync(product), available => available == expected, $"{expected} units of {product.Name}");
    }

    /// <summary>No reservation of the product is still active.</summary>
    private protected async Task AssertNothingReservedAsync(TestProduct product)
    {
        Assert.Equal(0, await shop.Databases.CountAsync(
            "inventory",
            "select count(*) from reservations r join reservation_lines l using (order_id) where l.product_id = $1 and r.status = 0",
            product.Key));
        Assert.Equal(0, await shop.Databases.CountAsync(
            "inventory", "select coalesce(sum(reserved), 0) from stock_levels where product_id = $1", product.Key));
    }
}
