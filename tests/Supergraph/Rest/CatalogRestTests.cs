using System.Text.Json;
using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Rest;

[Collection(EmbeddedCollection.Name)]
public sealed class CatalogRestTests(EmbeddedShop shop) : RestTests(shop)
{
    [Fact]
    public async Task Product_Should_BeOnSaleWithItsStock_When_StaffCreatesIt()
    {
        var staff = await StaffRestAsync();
        var name = $"Chair {Guid.CreateVersion7():n}";

        var created = (await staff.PostAsync("/api/products", new { name, price = 19.99m, stock = 5 })).Must(201);
        var product = await Eventually.SeeAsync(
            () => Rest.GetAsync(created.Location!), p => p["stock"].ValueKind == JsonValueKind.Number && p["stock"].GetInt32() == 5, $"the stock of {name}");

        Assert.Equal($"/api/products/{Uri.EscapeDataString(created.String("id"))}", created.Location);
        Assert.Equal(name, product.String("name"));
        Assert.Equal(19.99m, product["price"].GetDecimal());
        Assert.True(product["inStock"].GetBoolean());
        var listed = (await Rest.GetAsync($"/api/products?search={name}&limit=5")).Must(200);
        Assert.Equal(1, listed["total"].GetInt32());
        Assert.Equal(5, listed["items.0.stock"].GetInt32());
        (await Rest.GetAsync("/api/v1/products")).Must(200);
    }

    [Fact]
    public async Task CreateProduct_Should_BeRefused_When_CallerIsNoStaff()
    {
        var (customer, _) = await RegisterAsync();
        var body = new { name = "Not mine to sell", price = 1m, stock = 1 };

        (await Rest.PostAsync("/api/products", body)).MustRefuse(401, "AUTH_NOT_AUTHENTICATED");
        (await customer.PostAsync("/api/products", body)).MustRefuse(403, "AUTH_NOT_AUTHORIZED");
        Assert.Equal(0, await Shop.Databases.CountAsync("catalog", "select count(*) from products where name = 'Not mine to sell'"));
    }

    [Fact]
    public async Task CreateProduct_Should_Say400Or422_When_InputIsWrong()
    {
        var staff = await StaffRestAsync();

        (await staff.PostAsync("/api/products", new { price = 1m })).MustRefuse(400, "REQUEST_INVALID");
        (await staff.PostAsync("/api/products", new { name = "x", price = "much" })).MustRefuse(400);
        (await staff.PostAsync("/api/products", new { name = "x", price = -1m })).MustRefuse(422, "ProductInvalidError");
        (await staff.PostAsync("/api/products", new { name = "", price = 1m })).MustRefuse(422, "ProductInvalidError");
        (await staff.PostAsync("/api/products", new { name = "x", price = 1m, categoryId = Guid.CreateVersion7() })).MustRefuse(404, "CategoryNotFoundError");
    }

    [Fact]
    public async Task Product_Should_BeFoundByBothKindsOfIds_When_Asked()
    {
        var id = await CreateProductAsync(1);
        var key = new Guid(Convert.FromBase64String(id).AsSpan("Product:".Length));

        Assert.Equal(id, (await Rest.GetAsync($"/api/products/{key}")).Must(200).String("id"));
        Assert.Equal(id, (await Rest.GetAsync($"/api/v1/products/{Uri.EscapeDataString(id)}")).Must(200).String("id"));
        (await Rest.GetAsync($"/api/products/{Guid.CreateVersion7()}")).MustRefuse(404, "NOT_FOUND");
        (await Rest.GetAsync("/api/products/nonsense")).MustRefuse(400, "REQUEST_INVALID");
        (await Rest.GetAsync("/api/products?limit=many")).MustRefuse(400, "REQUEST_INVALID");
    }

    [Fact]
    public async Task Product_Should_ChangeAndGo_When_StaffPutsAndDeletes()
    {
        var staff = await StaffRestAsync();
        var path = $"/api/products/{Uri.EscapeDataString(await CreateProductAsync(3))}";

        var changed = (await staff.PutAsync(path, new { name = "Renamed lamp", price = 12.5m })).Must(200);
        var conflict = await staff.PutAsync(path, new { name = "Too late", version = 1 });
        var withoutPrice = (await staff.PutAsync(path, new { brand = "Lux" })).Must(200);
        (await staff.DeleteAsync(path)).Must(204);

        Assert.Equal(("Renamed lamp", 12.5m), (changed.String("name"), changed["price"].GetDecimal()));
        conflict.MustRefuse(409, "ProductChangedError");
        Assert.Equal(("Lux", 12.5m), (withoutPrice.String("brand"), withoutPrice["price"].GetDecimal()));
        (await Rest.GetAsync(path)).MustRefuse(404, "NOT_FOUND");
        (await staff.DeleteAsync($"/api/products/{Guid.CreateVersion7()}")).MustRefuse(404, "ProductNotFoundError");
    }

    [Fact]
    public async Task Categories_Should_BeMadeRenamedAndRemoved_When_StaffAsks()
    {
        var staff = await StaffRestAsync();
        var name = $"Lamps {Guid.CreateVersion7():n}";

        var created = (await staff.PostAsync("/api/products/categories", new { name })).Must(201);
        var id = created.String("id");
        var child = (await staff.PostAsync("/api/products/categories", new { name = $"{name} small", parentId = id })).Must(201);
        Assert.Equal(id, child.String("parentId"));
        Assert.Equal($"{name}!", (await staff.PutAsync("/api/products/categories", new { id, name = $"{name}!" })).Must(200).String("name"));
        var product = (await staff.PostAsync("/api/products", new { name = $"{name} one", price = 5m, categoryId = id })).Must(201).String("id");

        var ofCategory = (await Rest.GetAsync(created.Location!)).Must(200);
        Assert.Equal(product, ofCategory.String("items.0.id"));
        (await staff.DeleteAsync(created.Location!)).MustRefuse(409, "CategoryNotEmptyError");
        (await staff.DeleteAsync(child.Location!)).Must(204);
        (await Rest.GetAsync(child.Location!)).MustRefuse(404, "NOT_FOUND");
        (await Rest.GetAsync("/api/products/categories")).Must(200);
        (await (await RegisterAsync()).Client.PostAsync("/api/products/categories", new { name })).MustRefuse(403, "AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task Warehouses_Should_KeepStock_When_StaffBooksReservesAndReleases()
    {
        var staff = await StaffRestAsync();
        var (customer, _) = await RegisterAsync();
        var product = await CreateProductAsync(0);
        var name = $"Depot {Guid.CreateVersion7():n}";

        var warehouse = (await staff.PostAsync("/api/v1/warehouses", new { name })).Must(201);
        Assert.Equal(name, (await staff.GetAsync(warehouse.Location!)).Must(200).String("name"));
        Assert.Contains(name, (await staff.GetAsync("/api/v1/warehouses")).Must(200).Text, StringComparison.Ordinal);
        var stocks = $"/api/v1/warehouses/{Uri.EscapeDataString(warehouse.String("id"))}/stocks";
        Assert.Equal(7, (await staff.PostAsync(stocks, new { product_id = product, quantity = 7 })).Must(200)["onHand"].GetInt32());
        var info = $"/api/v1/stock-info/products/{Uri.EscapeDataString(product)}";
        await Eventually.SeeAsync(() => Rest.GetAsync(info), i => i["available"].GetInt32() == 7, "the booked stock");

        var reserved = (await staff.PostAsync("/api/v1/stocks/reserve", new { items = new[] { new { product_id = product, quantity = 5 } } })).Must(200);
        Assert.Equal(2, (await Rest.GetAsync(info)).Must(200)["available"].GetInt32());
        (await staff.PostAsync("/api/v1/stocks/reserve", new { product_id = product, quantity = 3 })).MustRefuse(409, "StockShortError");
        (await staff.PostAsync("/api/v1/stocks/release", new { reservation_id = reserved.String("reservationId") })).Must(200);
        Assert.Equal(7, (await Rest.GetAsync(info)).Must(200)["available"].GetInt32());

        (await staff.PostAsync("/api/v1/stocks/release", new { reservation_id = "nonsense" })).MustRefuse(400);
        (await staff.PostAsync("/api/v1/stocks/release", new { reservation_id = Guid.CreateVersion7() })).MustRefuse(404, "StockReservationNotFoundError");
        (await staff.PostAsync(stocks, new { product_id = product, quantity = -1 })).MustRefuse(422, "StockInvalidError");
        (await staff.PostAsync(stocks, new { product_id = product })).MustRefuse(400, "REQUEST_INVALID");
        (await customer.PostAsync(stocks, new { product_id = product, quantity = 1 })).MustRefuse(403, "AUTH_NOT_AUTHORIZED");
        (await customer.GetAsync("/api/v1/warehouses")).MustRefuse(403, "AUTH_NOT_AUTHORIZED");
        (await Rest.PostAsync("/api/v1/stocks/reserve", new { product_id = product, quantity = 1 })).MustRefuse(401, "AUTH_NOT_AUTHENTICATED");
    }
}
