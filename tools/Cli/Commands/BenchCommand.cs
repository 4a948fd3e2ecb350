using System.CommandLine;
using EShop.Cli.Benchmarks;

namespace EShop.Cli.Commands;

/// <summary><c>eshop bench</c>: measures the engine; what it prints is described in <c>benchmarks/README.md</c>.</summary>
internal static class BenchCommand
{
    public static Command Create(Repository repository)
        => new("bench", "Measure the engine beside hand-written endpoints. See benchmarks/README.md.")
        {
            Gateway(repository),
            GatewayPart(repository, "plan", "Measure what operations cost that the gateway has never seen."),
            GatewayCount(repository, "reload", "reloads", 1_000, "Replace the gateway's configuration, and watch its memory."),
            GatewayCount(repository, "soak", "minutes", 10, "Load the gateway for minutes, and watch its memory."),
            Start(repository),
            Server(repository),
        };

    private static BenchmarkProgram Program(Repository repository) => new(repository, "Gateway", "Cacao.Gateway.Benchmarks");

    private static Command GatewayPart(Repository repository, string name, string description)
    {
        var command = new Command(name, description);
        command.SetAction((_, cancellationToken) => Program(repository).RunAsync([name], cancellationToken));
        return command;
    }

    private static Command GatewayCount(Repository repository, string name, string unit, int count, string description)
    {
        var number = new Option<int>($"--{unit}") { Description = $"How many {unit}.", DefaultValueFactory = _ => count };
        var command = new Command(name, description) { number };
        command.SetAction((result, cancellationToken)
            => Program(repository).RunAsync([name, FormattableString.Invariant($"{result.GetValue(number)}")], cancellationToken));
        return command;
    }

    private static Command Start(Repository repository)
    {
        var command = new Command("start", "Publish the gateway compiled for this platform, and measure the time to its first answer.");
        command.SetAction(async (_, cancellationToken) => await new PublishedGateway(repository).PublishAsync(cancellationToken) is { } program
            ? await Program(repository).RunAsync(["start", program], cancellationToken)
            : 1);
        return command;
    }

    private static Command Gateway(Repository repository)
    {
        var json = new Option<bool>("--json") { Description = "Print {\"big\":{…},\"mid\":{…},\"small\":{…}} and nothing else." };
        var seconds = new Option<double>("--seconds") { Description = "How long each round lasts.", DefaultValueFactory = _ => 3 };
        var warmUp = new Option<double>("--warm-up")
        {
            Description = "Seconds of load before the first round, for each operation and server.",
            DefaultValueFactory = _ => 8,
        };
        var rounds = new Option<int>("--rounds") { Description = "How many rounds; the middle one counts.", DefaultValueFactory = _ => 3 };
        var connections = new Option<int>("--connections") { Description = "How many clients ask at a time.", DefaultValueFactory = _ => 16 };

        var command = new Command("gateway", "Measure the gateway beside an endpoint that makes the same calls by hand.")
        {
            json, seconds, warmUp, rounds, connections,
        };
        command.SetAction((result, cancellationToken) => Program(repository).RunAsync(
            [
                "run",
                "--seconds", FormattableString.Invariant($"{result.GetValue(seconds)}"),
                "--warm-up", FormattableString.Invariant($"{result.GetValue(warmUp)}"),
                "--rounds", FormattableString.Invariant($"{result.GetValue(rounds)}"),
                "--connections", FormattableString.Invariant($"{result.GetValue(connections)}"),
                .. result.GetValue(json) ? (string[])["--json"] : [],
            ],
            cancellationToken));
        return command;
    }

    private static Command Server(Repository repository)
    {
        var part = new Argument<string>("part")
        {
            Description = "'server' (lists in memory), 'store' (PostgreSQL), 'subscribers', 'micro' (the steps of a request), or 'memory' (a million requests of every kind).",
            DefaultValueFactory = _ => "server",
        };
        part.AcceptOnlyFromAmong("server", "store", "subscribers", "micro", "memory");
        var seconds = new Option<int>("--seconds") { Description = "How long each kind of request is measured.", DefaultValueFactory = _ => 8 };

        var command = new Command("server", "Measure the server of a subgraph beside endpoints without GraphQL.") { part, seconds };
        command.SetAction((result, cancellationToken) => new BenchmarkProgram(repository, "Engine", "Cacao.Benchmarks").RunAsync(
            result.GetValue(part) is "server" or "store"
                ? [result.GetValue(part)!, FormattableString.Invariant($"{result.GetValue(seconds)}")]
                : [result.GetValue(part)!],
            cancellationToken));
        return command;
    }
}
