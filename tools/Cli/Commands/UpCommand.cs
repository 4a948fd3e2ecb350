using System.CommandLine;
using System.Globalization;
using EShop.Cli.Shop;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop up</c>: builds and runs the shop until Ctrl-C.</summary>
internal static class UpCommand
{
    public static Command Create(Repository repository)
    {
        var port = new Option<int>("--port")
        {
            Description = "The gateway's port; also ESHOP_PORT.",
            DefaultValueFactory = _ => FromEnvironment("ESHOP_PORT") ?? ShopOptions.DefaultPort
        };
        var servicePort = new Option<int?>("--service-port")
        {
            Description = "With --processes: the first of the services' ports; also ESHOP_SERVICE_PORT. The ports after the gateway's if not given.",
            DefaultValueFactory = _ => FromEnvironment("ESHOP_SERVICE_PORT")
        };
        var postgresPort = new Option<int?>("--postgres-port")
        {
            Description = "The private PostgreSQL's port; also ESHOP_POSTGRES_PORT. A free one if not given.",
            DefaultValueFactory = _ => FromEnvironment("ESHOP_POSTGRES_PORT")
        };
        var rabbitMqPort = new Option<int?>("--rabbitmq-port")
        {
            Description = "The private RabbitMQ's port; also ESHOP_RABBITMQ_PORT. A free one if not given.",
            DefaultValueFactory = _ => FromEnvironment("ESHOP_RABBITMQ_PORT")
        };
        var address = new Option<string>("--address")
        {
            Description = "The address to listen on; 0.0.0.0 for every interface.",
            DefaultValueFactory = _ => "127.0.0.1"
        };
        var seed = new Option<string>("--seed")
        {
            Description = "Put demo data into empty databases: small (the default), full or none.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => "small"
        };
        seed.AcceptOnlyFromAmong("none", "small", "full");
        var noSeed = new Option<bool>("--no-seed") { Description = "Start with empty databases." };
        var processes = new Option<bool>("--processes") { Description = "One process a service and the gateway, over HTTP." };
        var rabbitMq = new Option<string?>("--rabbitmq")
        {
            Description = "Send messages over RabbitMQ: a broker's address (amqp://user:password@host), or 'local' for a private one."
        };
        var deadline = new Option<double>("--payment-deadline")
        {
            Description = "After how many seconds an unconfirmed payment expires.",
            DefaultValueFactory = _ => ShopOptions.DefaultPaymentDeadline.TotalSeconds
        };
        var noBuild = new Option<bool>("--no-build") { Description = "Run what is built already." };

        var command = new Command("up", "Build and run the shop: database, services, gateway. Ctrl-C stops it.")
        {
            port, servicePort, postgresPort, rabbitMqPort, address, seed, noSeed, processes, rabbitMq, deadline, noBuild
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(seed) is { Implicit: false } && result.GetValue(noSeed))
            {
                result.AddError("Either --seed or --no-seed.");
            }
        });
        command.SetAction((result, cancellationToken) => new ShopSupervisor(
            repository,
            AnsiConsole.Console,
            new ShopOptions
            {
                Port = result.GetValue(port),
                ServicePort = result.GetValue(servicePort),
                PostgresPort = result.GetValue(postgresPort),
                RabbitMqPort = result.GetValue(rabbitMqPort),
                Address = result.GetValue(address)!,
                Seed = result.GetValue(noSeed) ? "none" : result.GetValue(seed) ?? "small",
                Processes = result.GetValue(processes),
                // Processes share no memory to send messages through.
                RabbitMq = result.GetValue(rabbitMq)
                    ?? (result.GetValue(processes) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("RabbitMq__Uri")) ? "local" : null),
                PaymentDeadline = TimeSpan.FromSeconds(result.GetValue(deadline)),
                Build = !result.GetValue(noBuild)
            },
            TimeProvider.System).RunAsync(cancellationToken));
        return command;
    }

    private static int? FromEnvironment(string variable)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var port) ? port : null;
}
