using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Accounts;

/// <summary>What is left of somebody who deletes the account, looked for in every table of every database.</summary>
[Collection(EmbeddedCollection.Name)]
public sealed class ErasureTests(EmbeddedShop shop) : ShopTests(shop)
{
    [Fact]
    public async Task DeleteAccount_Should_LeaveNothingPersonalAnywhere_When_SomebodyHasBought()
    {
        var mark = Guid.CreateVersion7().ToString("n")[^12..];
        var product = await NewProductAsync(5);
        var customer = await Customer.RegisterAsync(Shop, $"{mark}@eshop.example", $"Ada {mark}");
        (await customer.Client.SendAsync(
            """
            mutation ($street: String!) {
              addAddress(input: { name: "Ada", street: $street, postalCode: "20095", city: "Hamburg", country: "DE" }) { errors { __typename } }
            }
            """,
            new { street = $"{mark} Street 1" })).Checked();
        var order = await customer.CheckoutAsync(new CheckoutRequest { Items = [(product, 1)], Name = $"Ada {mark}", Street = $"{mark} Street 1" });
        await customer.UntilAsync(order, c => c.Status == "COMPLETED");
        await (await StaffAsync()).DeliverAsync(order);
        Assert.NotEmpty(await FindAsync(mark));

        (await customer.Client.SendAsync(
            "mutation ($password: String!) { deleteAccount(input: { password: $password }) { errors { __typename } } }",
            new { password = Customer.Password })).Checked();

        await Eventually.SeeAsync(async () => string.Join(Environment.NewLine, await FindAsync(mark)), places => places.Length == 0, "every service to forget the customer");
        var kept = await (await StaffAsync()).Client.SendAsync("query ($id: ID!) { orderById(id: $id) { number contactEmail customer { displayName } } }", new { id = order.Id });
        Assert.Equal(order.Number, kept.Checked().Text("orderById.number"));
        Assert.True(kept.IsNull("orderById.contactEmail"));
    }

    /// <summary>The tables that a text stands in, in any column.</summary>
    private async Task<IReadOnlyList<string>> FindAsync(string text)
    {
        var places = new List<string>();
        foreach (var service in ShopSettings.Services.Keys)
        {
            var tables = await Shop.Databases.QueryAsync<string>(
                service, "select quote_ident(table_name) from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
            foreach (var table in tables)
            {
                var rows = await Shop.Databases.QueryAsync<string>(service, $"select t::text from {table} t where t::text like '%' || $1 || '%'", text);
                places.AddRange(rows.Select(row => $"{service}.{table}: {row}"));
            }
        }

        return places;
    }
}
