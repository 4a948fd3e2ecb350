using EShop.Local;

namespace EShop.Cli.Shop;

/// <summary>What there is to open once the shop runs.</summary>
internal static class ShopAddresses
{
    public static IReadOnlyList<ShopAddress> Of(
        IReadOnlyList<ShopService> services,
        ShopEnvironment environment,
        ShopServers servers,
        ShopOptions options,
        LocalFolders folders)
    {
        var gateway = environment.Gateway;
        var addresses = new List<ShopAddress>
        {
            new("GraphQL", new Uri(gateway, "/graphql").AbsoluteUri),
            new("IDE (Banana Cake Pop)", new Uri(gateway, "/graphql/").AbsoluteUri),
            new("Health", new Uri(gateway, "/health/ready").AbsoluteUri)
        };
        addresses.AddRange(services.Select(service => new ShopAddress(
            $"Subgraph {service.Name}",
            options.Processes
                ? new Uri(environment.AddressOf(service), "/graphql").AbsoluteUri
                : new Uri(gateway, $"/{service.Name}/graphql").AbsoluteUri)));
        if (servers.Postgres is { } postgres)
        {
            addresses.Add(new ShopAddress("PostgreSQL", $"127.0.0.1:{postgres.Port}, user eshop, password in .eshop/postgres.password"));
        }

        if (servers.RabbitMq is { } rabbitMq)
        {
            addresses.Add(new ShopAddress("RabbitMQ", $"127.0.0.1:{rabbitMq.Port}, user eshop, password in .eshop/rabbitmq.password"));
        }

        addresses.Add(new ShopAddress("Logs", folders.StateFile("logs")));
        return addresses;
    }
}
