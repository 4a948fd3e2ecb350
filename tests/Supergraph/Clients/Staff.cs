using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Clients;

/// <summary>Somebody of the staff, who puts products on sale.</summary>
public sealed class Staff
{
    private readonly IShop _shop;

    private Staff(IShop shop, ShopClient client)
    {
        _shop = shop;
        Client = client;
    }

    public ShopClient Client { get; }

    /// <summary>Signs in as the demo data's staff, and sees to it that there is a warehouse.</summary>
    public static async Task<Staff> SignInAsync(IShop shop)
    {
        var session = (await new ShopClient(shop.Address).SendAsync(
            """
            mutation {
              signIn(input: { login: "staff@eshop.example", password: "demo-password" }) {
                authSession { accessToken }
                errors { __typename }
              }
            }
            """)).Checked();
        var staff = new Staff(shop, new ShopClient(shop.Address, session.Text("signIn.authSession.accessToken")));
        var warehouses = (await staff.Client.SendAsync("{ warehouses(first: 1) { nodes { code } } }")).Checked();
        if (warehouses["warehouses.nodes"].GetArrayLength() == 0)
        {
            (await staff.Client.SendAsync("""mutation { createWarehouse(input: { name: "Main" }) { warehouse { code } } }""")).Checked();
        }

        return staff;
    }

    /// <summary>Puts a product on sale, and waits until Inventory and Basket have heard of it.</summary>
    public async Task<TestProduct> CreateProductAsync(int stock, decimal price = 10m, string? brand = null, string name = "Mug", string? categoryId = null)
    {
        var mark = Guid.CreateVersion7().ToString("n")[^12..];
        brand ??= $"brand-{mark}";
        var answer = (await Client.SendAsync(
            """
            mutation Create($input: CreateProductInput!) {
              createProduct(input: $input) { product { id } errors { __typename ... on Error { message } } }
            }
            """,
            new { input = new { name = $"{name} {mark}", sku = $"SKU-{mark}", brand, price, categoryId, initialStock = stock } })).Checked();
        Assert.Null(answer.Refusal("createProduct"));
        var id = answer.Text("createProduct.product.id");
        var key = await _shop.Databases.QueryAsync<Guid>("catalog", "select id from products where sku = $1", $"SKU-{mark}");
        var product = new TestProduct(id, Assert.Single(key), $"{name} {mark}", brand, $"SKU-{mark}");
        await Eventually.SeeAsync(() => AvailableAsync(product), available => available == stock, $"the stock of {product.Name}");
        await Eventually.SeeAsync(
            () => _shop.Databases.CountAsync(
                "basket",
                "select count(*) from product_snapshots where product_id = $1 and details_version > 0 and coalesce(available, 0) = $2",
                product.Key,
                stock),
            count => count == 1,
            $"Basket to know {product.Name}");
        return product;
    }

    /// <summary>Books units that arrived in the default warehouse.</summary>
    public async Task ReceiveAsync(TestProduct product, int quantity)
    {
        var warehouses = (await Client.SendAsync("{ warehouses(first: 50) { nodes { id isDefault } } }")).Checked()["warehouses.nodes"];
        var id = warehouses.EnumerateArray().First(w => w.GetProperty("isDefault").GetBoolean()).GetProperty("id").GetString();
        var answer = (await Client.SendAsync(
            """
            mutation Receive($input: ReceiveStockInput!) {
              receiveStock(input: $input) { stockLevel { onHand } errors { __typename ... on Error { message } } }
            }
            """,
            new { input = new { warehouseId = id, productId = product.Id, quantity } })).Checked();
        Assert.Null(answer.Refusal("receiveStock"));
    }

    public async Task<string> CreateCategoryAsync(string name)
        => (await Client.SendAsync(
            "mutation Create($name: String!) { createCategory(input: { name: $name }) { category { id } errors { __typename } } }",
            new { name })).Checked().Text("createCategory.category.id");

    /// <summary>
    /// Packs and ships all parcels of an order, and delivers them when the order knows that they are on their way: over a broker, the news of a
    /// delivery may overtake that of the dispatch.
    /// </summary>
    internal async Task DeliverAsync(PlacedOrder order)
    {
        const string Parcels = "query Parcels($id: ID!) { orderById(id: $id) { fulfilmentStatus shipments { id } } }";
        var parcels = (await Client.SendAsync(Parcels, new { id = order.Id }))
            .Checked()["orderById.shipments"].EnumerateArray().Select(s => s.GetProperty("id").GetString()!).ToArray();
        Assert.NotEmpty(parcels);
        foreach (var id in parcels)
        {
            await StepAsync("packShipment", id);
            await StepAsync("shipShipment", id);
        }

        await Eventually.SeeAsync(
            async () => (await Client.SendAsync(Parcels, new { id = order.Id })).Checked().Text("orderById.fulfilmentStatus"),
            status => status == "SHIPPED",
            "the order to be on its way");
        foreach (var id in parcels)
        {
            await StepAsync("deliverShipment", id);
        }
    }

    private async Task StepAsync(string step, string shipmentId)
    {
        var answer = (await Client.SendAsync(
            $"mutation Step($id: ID!) {{ {step}(input: {{ id: $id }}) {{ shipment {{ status }} errors {{ __typename ... on Error {{ message }} }} }} }}",
            new { id = shipmentId })).Checked();
        Assert.Null(answer.Refusal(step));
    }

    /// <summary>What a shopper sees of the stock.</summary>
    public async Task<int> AvailableAsync(TestProduct product)
        => (await Client.SendAsync("query Stock($id: ID!) { productById(id: $id) { stock { available } } }", new { id = product.Id }))
            .Checked()["productById.stock.available"].GetInt32();
}
