using System.CommandLine;
using EShop.Cli.Shop;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop status</c>: what runs, where, and whether it is well. The exit code is 0 when all of it is.</summary>
internal static class StatusCommand
{
    public static Command Create(Repository repository)
    {
        var command = new Command("status", "Show what runs and whether it is ready.");
        command.SetAction((_, cancellationToken) => RunAsync(repository, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Repository repository, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Console;
        if (ShopState.Read(repository.Folders) is not { } state)
        {
            console.WriteLine("The shop does not run. './eshop up' starts it.");
            return 1;
        }

        new AddressTable(console).Print(state);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var well = true;
        foreach (var service in state.Services)
        {
            var health = service.IsAlive ? await HealthAsync(client, service, cancellationToken) : "ended";
            well &= health == "ready";
            console.WriteLine($"{service.Name}: {health} (process {service.ProcessId})");
        }

        return well ? 0 : 1;
    }

    private static async Task<string> HealthAsync(HttpClient client, RunningService service, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(service.Address, "/health/ready"), cancellationToken);
            return answer.IsSuccessStatusCode ? "ready" : $"not ready ({(int)answer.StatusCode})";
        }
        catch (HttpRequestException exception)
        {
            return $"no answer ({exception.Message})";
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "no answer in 5 s";
        }
    }
}
