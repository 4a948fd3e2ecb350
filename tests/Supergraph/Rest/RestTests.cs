using System.Text.Json;
using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Rest;

/// <summary>What the sequences of REST calls share.</summary>
public abstract class RestTests(IShop shop) : ShopTests(shop)
{
    private protected static object Address => new { name = "Test Customer", street = "Lange Straße 1", postalCode = "20095", city = "Hamburg", country = "DE" };

    private protected RestClient Rest => new(Shop.Address);

    private protected async Task<RestClient> StaffRestAsync() => Rest.As((await StaffAsync()).Client.Token);

    /// <summary>Registers somebody as the sequences do, and signs in.</summary>
    private protected async Task<(RestClient Client, string Id)> RegisterAsync()
    {
        var email = $"rest-{Guid.CreateVersion7():n}@eshop.example";
        var registered = (await Rest.PostAsync("/api/users", new { email, password = Customer.Password, name = "Rest Customer" })).Must(201);
        var session = (await Rest.PostAsync("/api/auth/login", new { email, password = Customer.Password })).Must(200);
        return (Rest.As(session.String("token")), registered.String("user.id"));
    }

    /// <summary>Creates a product over REST, and waits until its stock can be bought.</summary>
    private protected async Task<string> CreateProductAsync(int stock, decimal price = 10m)
    {
        var name = $"Lamp {Guid.CreateVersion7():n}";
        var created = (await (await StaffRestAsync()).PostAsync("/api/products", new { name, price, stock })).Must(201);
        var id = created.String("id");
        await Eventually.SeeAsync(
            () => Rest.GetAsync(created.Location!),
            reply => reply["stock"] is { ValueKind: JsonValueKind.Number } available && available.GetInt32() == stock,
            $"the stock of {name}");
        await Eventually.SeeAsync(
            () => Shop.Databases.CountAsync(
                "basket",
                "select count(*) from product_snapshots where name = $1 and coalesce(available, 0) = $2",
                name,
                stock),
            count => count == 1,
            $"Basket to know {name}");
        return id;
    }
}
