using System.Globalization;
using EShop.Local;

namespace EShop.Cli.Shop;

/// <summary>The environment variables through which the shop's processes are configured: the same that a container would get.</summary>
internal sealed class ShopEnvironment(Repository repository, IReadOnlyList<ShopService> services, ShopServers servers, ShopOptions options)
{
    public Uri Gateway { get; } = new($"http://{Reachable(options.Address)}:{options.Port.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Where a service listens that is a process of its own.</summary>
    public Uri AddressOf(ShopService service)
        => new($"http://{Reachable(options.Address)}:{(options.FirstServicePort + IndexOf(service)).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The embedded default: everything in one process.</summary>
    public Dictionary<string, string> ForHost()
    {
        var environment = Common(Gateway);
        foreach (var service in services)
        {
            environment[ShopServers.VariableOf(service)] = servers.ConnectionString(service);
        }

        return environment;
    }

    public Dictionary<string, string> ForService(ShopService service)
    {
        var environment = Common(AddressOf(service));
        environment[ShopServers.VariableOf(service)] = servers.ConnectionString(service);
        AddKeySet(environment);
        return environment;
    }

    public Dictionary<string, string> ForGateway()
    {
        var environment = Common(Gateway);
        foreach (var service in services)
        {
            // In place of the addresses that the archive was composed with.
            environment[$"Gateway__Sources__{service.Name}__Url"] = Origin(AddressOf(service)) + "/graphql";
        }

        AddKeySet(environment);
        return environment;
    }

    private static string Reachable(string address) => address is "0.0.0.0" or "*" or "+" ? "localhost" : address;

    private int IndexOf(ShopService service) => services.TakeWhile(other => other != service).Count();

    /// <summary>A secret of this clone, made once: what was encrypted or signed with it stays in the database.</summary>
    public static string SecretFile(LocalFolders folders, string name)
    {
        var file = folders.StateFile(name);
        PrivateFile.Password(file);
        return file;
    }

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private void AddKeySet(Dictionary<string, string> environment)
    {
        if (services.FirstOrDefault(service => service.Name == "identity") is { } identity)
        {
            environment["Authentication__JwksUrl"] = Origin(AddressOf(identity)) + "/.well-known/jwks.json";
        }
    }

    private Dictionary<string, string> Common(Uri address)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = $"http://{options.Address}:{address.Port.ToString(CultureInfo.InvariantCulture)}",
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ESHOP_ROOT"] = repository.Root,
            ["Seed__Size"] = options.Seed,
            ["Checkout__PaymentDeadline"] = options.PaymentDeadline.ToString("c", CultureInfo.InvariantCulture),
            ["Notifications__SpoolFolder"] = Path.Combine(repository.Folders.State, "spool"),
            ["Identity__MasterKey_FILE"] = SecretFile(repository.Folders, "identity.master-key"),
            ["Payment__WebhookSecret_FILE"] = SecretFile(repository.Folders, "payment.webhook-secret")
        };
        if (servers.RabbitMqUri is { } uri)
        {
            environment["RabbitMq__Uri"] = uri;
        }

        return environment;
    }
}
