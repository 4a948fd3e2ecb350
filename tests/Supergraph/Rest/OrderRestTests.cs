using System.Text.Json;
using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Rest;

/// <summary>From a basket to an order that is paid, over REST alone.</summary>
public abstract class OrderRestTests(IShop shop) : RestTests(shop)
{
    [Fact]
    public async Task Cart_Should_Follow_When_ProductsComeAndGo()
    {
        var (customer, _) = await RegisterAsync();
        var product = await CreateProductAsync(10, 4m);
        var other = await CreateProductAsync(10, 2.5m);

        Assert.Empty((await customer.GetAsync("/api/carts")).Must(200)["items"].EnumerateArray());
        (await customer.PostAsync("/api/carts/products", new { productId = product, quantity = 2 })).Must(200);
        (await customer.PostAsync("/api/carts/products", new { productId = other })).Must(200);
        var filled = (await customer.GetAsync("/api/carts")).Must(200);
        var without = (await customer.DeleteAsync($"/api/carts/products/{Uri.EscapeDataString(other)}")).Must(200);
        var cleared = (await customer.DeleteAsync("/api/carts/products")).Must(200);
        (await customer.DeleteAsync("/api/carts")).Must(204);

        Assert.Equal((3, 10.5m), (filled["quantity"].GetInt32(), filled["total"].GetDecimal()));
        Assert.Equal(product, Assert.Single(without["items"].EnumerateArray()).GetProperty("product").GetProperty("id").GetString());
        Assert.Empty(cleared["items"].EnumerateArray());
        Assert.Equal(0, (await customer.GetAsync("/api/carts")).Must(200)["quantity"].GetInt32());
        (await customer.PostAsync("/api/carts/products", new { productId = Guid.CreateVersion7() })).MustRefuse(404, "BasketProductNotFoundError");
        (await customer.PostAsync("/api/carts/products", new { productId = product, quantity = 0 })).MustRefuse(422, "BasketQuantityInvalidError");
        (await Rest.GetAsync("/api/carts")).MustRefuse(401, "AUTH_NOT_AUTHENTICATED");
    }

    [Fact]
    public async Task Order_Should_BeMadeOnce_When_TheSameKeyComesTwice()
    {
        var (customer, _) = await RegisterAsync();
        var product = await CreateProductAsync(10, 4m);
        (await customer.PostAsync("/api/carts/products", new { productId = product, quantity = 2 })).Must(200);
        var key = Guid.CreateVersion7().ToString();
        var body = new { shippingAddress = Address, paymentToken = "tok_ok" };

        var first = (await customer.PostAsync("/api/orders", body, key)).Must(201);
        var second = (await customer.PostAsync("/api/orders", body, key)).Must(201);
        var conflict = await customer.PostAsync("/api/orders", new { shippingAddress = Address, paymentToken = "tok_other" }, key);

        Assert.Equal(first.String("id"), second.String("id"));
        Assert.Equal(first.Location, second.Location);
        conflict.MustRefuse(409, "IdempotencyConflictError");
        Assert.Equal(1, (await customer.GetAsync("/api/orders")).Must(200)["total"].GetInt32());
    }

    [Fact]
    public async Task Order_Should_BeConfirmed_When_ItsPaymentIsConfirmedFromOutside()
    {
        var (customer, _) = await RegisterAsync();
        var (other, _) = await RegisterAsync();
        var product = await CreateProductAsync(3, 20m);

        var placed = (await customer.PostAsync(
            "/api/v1/orders", new { items = new[] { new { product_id = product, quantity = 2 } }, shippingAddress = Address })).Must(201);
        var waiting = await Eventually.SeeAsync(
            () => customer.GetAsync(placed.Location!), o => o.String("paymentStatus") == "ACTION_REQUIRED", "the payment to wait");
        (await other.PostAsync($"{placed.Location}/confirm-payment")).MustRefuse(404, "OrderNotFoundError");
        (await customer.PostAsync($"{placed.Location}/confirm-payment")).Must(200);
        var confirmed = await Eventually.SeeAsync(
            () => customer.GetAsync(placed.Location!), o => o.String("status") is "CONFIRMED" or "COMPLETED", "the order to be confirmed");

        Assert.Equal("PENDING", waiting.String("status"));
        Assert.Equal(2, confirmed["items.0.quantity"].GetInt32());
        (await other.GetAsync(placed.Location!)).MustRefuse(404, "NOT_FOUND");
        (await Rest.GetAsync(placed.Location!)).MustRefuse(401, "AUTH_NOT_AUTHENTICATED");
        var key = new Guid(Convert.FromBase64String(placed.String("id")).AsSpan("Order:".Length));
        (await (await StaffRestAsync()).GetAsync($"/api/orders/{key}")).Must(200);
    }

    [Fact]
    public async Task Order_Should_BeRefused_When_BasketIsEmptyOrStockIsShortOrAddressIsMissing()
    {
        var (customer, _) = await RegisterAsync();
        var product = await CreateProductAsync(1);

        (await customer.PostAsync("/api/orders", new { shippingAddress = Address })).MustRefuse(422, "EmptyBasketError");
        var items = new[] { new { productId = product, quantity = 2 } };
        var shortage = (await customer.PostAsync("/api/v1/orders", new { items, shippingAddress = Address })).MustRefuse(409, "OutOfStockError");
        Assert.Equal(1, shortage["errors.0.available"].GetInt32());
        (await customer.PostAsync("/api/v1/orders", new { items = new[] { new { productId = product, quantity = 1 } } }))
            .MustRefuse(422, "CheckoutIncompleteError");
        (await customer.PostAsync("/api/v1/orders", new { items = "one", shippingAddress = Address })).MustRefuse(400);
        (await Rest.PostAsync("/api/orders", new { shippingAddress = Address })).MustRefuse(401, "AUTH_NOT_AUTHENTICATED");
    }

    [Fact]
    public async Task OrderStatus_Should_FollowTheTable_When_StaffPutsIt()
    {
        var (customer, _) = await RegisterAsync();
        var product = await CreateProductAsync(3);
        var placed = (await customer.PostAsync(
            "/api/v1/orders", new { items = new[] { new { product_id = product, quantity = 1 } }, shippingAddress = Address })).Must(201);
        await Eventually.SeeAsync(() => customer.GetAsync(placed.Location!), o => o.String("paymentStatus") == "ACTION_REQUIRED", "the payment to wait");
        var path = $"/api/orders/{Uri.EscapeDataString(placed.String("id"))}/status";
        var staff = await StaffRestAsync();

        (await customer.PutAsync(path, new { status = "CANCELLED" })).MustRefuse(403, "AUTH_NOT_AUTHORIZED");
        (await staff.PutAsync(path, new { status = "NONSENSE" })).MustRefuse(400);
        (await staff.PutAsync(path, new { status = "COMPLETED" })).MustRefuse(409, "OrderStatusNotAllowedError");
        (await staff.PutAsync(path, new { status = "cancelled", reason = "By the shop" })).Must(200);
        await Eventually.SeeAsync(() => customer.GetAsync(placed.Location!), o => o.String("status") == "CANCELLED", "the order to be cancelled");
    }
}
