using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>A customer with one thing of every kind, by their keys.</summary>
internal sealed record Belongings(Customer Owner, IReadOnlyDictionary<string, string> Ids)
{
    public static async Task<Belongings> MakeAsync(IShop shop)
    {
        var staff = await shop.StaffAsync();
        var category = await staff.CreateCategoryAsync($"Things {Guid.CreateVersion7():n}");
        var product = await staff.CreateProductAsync(10, categoryId: category);
        var owner = await Customer.RegisterAsync(shop);
        var order = await owner.CheckoutAsync(new CheckoutRequest { Items = [(product, 1)] });
        await owner.UntilAsync(order, c => c.Status == "COMPLETED");
        var mine = (await owner.Client.SendAsync(
            "query Mine($id: ID!) { me { id } orderById(id: $id) { payment { id } } }",
            new { id = order.Id })).Checked();
        var warehouses = (await staff.Client.SendAsync("{ warehouses(first: 1) { nodes { id } } }")).Checked();
        return new Belongings(owner, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["User"] = mine.Text("me.id"),
            ["Order"] = order.Id,
            ["Payment"] = mine.Text("orderById.payment.id"),
            ["Product"] = product.Id,
            ["Category"] = category,
            ["Warehouse"] = warehouses["warehouses.nodes"][0].GetProperty("id").GetString()!,
        });
    }
}
