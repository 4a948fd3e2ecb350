using EShop.Cli.Terminal;
using EShop.Local;
using EShop.Local.Postgres;
using EShop.Local.RabbitMq;

namespace EShop.Cli.Shop;

/// <summary>The private servers that the shop stores in and talks over, where no others are configured.</summary>
internal sealed class ShopServers
{
    private readonly Dictionary<string, string> _connectionStrings;

    private ShopServers(Dictionary<string, string> connectionStrings, PostgresServer? postgres, RabbitMqServer? rabbitMq, string? rabbitMqUri)
    {
        _connectionStrings = connectionStrings;
        Postgres = postgres;
        RabbitMq = rabbitMq;
        RabbitMqUri = rabbitMqUri;
    }

    public PostgresServer? Postgres { get; }

    public RabbitMqServer? RabbitMq { get; }

    /// <summary>The broker's address; null for the transport in memory.</summary>
    public string? RabbitMqUri { get; }

    public string ConnectionString(ShopService service) => _connectionStrings[service.Name];

    /// <summary>The variable that points a service to a database of the caller's own.</summary>
    public static string VariableOf(ShopService service) => "ConnectionStrings__" + service.Name;

    public static async Task<ShopServers> StartAsync(
        LocalFolders folders,
        IReadOnlyList<ShopService> services,
        ShopOptions options,
        Steps steps,
        CancellationToken cancellationToken)
    {
        var connectionStrings = new Dictionary<string, string>(StringComparer.Ordinal);
        var hosted = new List<ShopService>();
        foreach (var service in services)
        {
            if (Environment.GetEnvironmentVariable(VariableOf(service)) is { Length: > 0 } external)
            {
                connectionStrings[service.Name] = external;
            }
            else
            {
                hosted.Add(service);
            }
        }

        PostgresServer? postgres = null;
        RabbitMqServer? rabbitMq = null;
        try
        {
            if (hosted.Count > 0)
            {
                postgres = await steps.StepAsync(
                    "PostgreSQL",
                    report => PostgresServer.StartAsync(
                        folders,
                        new PostgresServerOptions { Port = options.PostgresPort, Progress = report },
                        cancellationToken),
                    server => $"PostgreSQL on 127.0.0.1:{server.Port}{(server.IsAdopted ? ", found running" : string.Empty)}");
                foreach (var service in hosted)
                {
                    await postgres.EnsureDatabaseAsync(service.Name, cancellationToken);
                    connectionStrings[service.Name] = postgres.ConnectionString(service.Name);
                }
            }

            if (options.UsesPrivateBroker)
            {
                rabbitMq = await steps.StepAsync(
                    "RabbitMQ",
                    report => RabbitMqServer.StartAsync(
                        folders,
                        new RabbitMqServerOptions { Port = options.RabbitMqPort, Progress = report },
                        cancellationToken),
                    server => $"RabbitMQ on 127.0.0.1:{server.Port}{(server.IsAdopted ? ", found running" : string.Empty)}");
            }
        }
        catch
        {
            await StopAsync(postgres, rabbitMq);
            throw;
        }

        var uri = options.UsesPrivateBroker ? rabbitMq!.Uri().AbsoluteUri : options.RabbitMq;
        return new ShopServers(connectionStrings, postgres, rabbitMq, uri ?? Environment.GetEnvironmentVariable("RabbitMq__Uri"));
    }

    public Task StopAsync() => StopAsync(Postgres, RabbitMq);

    private static async Task StopAsync(PostgresServer? postgres, RabbitMqServer? rabbitMq)
    {
        if (rabbitMq is not null)
        {
            await rabbitMq.StopAsync(CancellationToken.None);
        }

        if (postgres is not null)
        {
            await postgres.StopAsync(CancellationToken.None);
        }
    }
}
