using System.CommandLine;
using EShop.Cli.Shop;
using EShop.Local;
using EShop.Local.Postgres;
using EShop.Local.Processes;
using EShop.Local.RabbitMq;
using Spectre.Console;

namespace EShop.Cli.Commands;

/// <summary><c>eshop down</c>: stops what <c>up</c> started, also what it left behind when it was killed.</summary>
internal static class DownCommand
{
    public static Command Create(Repository repository)
    {
        var delete = new Option<bool>("--delete-data") { Description = "Also delete the private servers' data." };
        var command = new Command("down", "Stop the shop and its private servers.") { delete };
        command.SetAction((result, cancellationToken) => RunAsync(repository, result.GetValue(delete), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Repository repository, bool deleteData, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Console;
        var folders = repository.Folders;
        var stopped = new List<string>();
        if (ShopState.Read(folders) is { } state)
        {
            if (state.IsSupervised)
            {
                await RunningProcess.StopAsync(state.ProcessId, "eshop.dll", TimeSpan.FromSeconds(60), cancellationToken);
            }

            foreach (var service in state.Services.Where(service => service.IsAlive))
            {
                await service.StopAsync(TimeSpan.FromSeconds(25));
            }

            ShopState.Delete(folders);
            stopped.Add("the shop");
        }

        if (await PostgresServer.StopRunningAsync(folders, cancellationToken: cancellationToken))
        {
            stopped.Add("PostgreSQL");
        }

        if (await RabbitMqServer.StopRunningAsync(folders, cancellationToken: cancellationToken))
        {
            stopped.Add("RabbitMQ");
        }

        console.WriteLine(stopped.Count == 0 ? "Nothing ran." : $"Stopped {string.Join(", ", stopped)}.");
        if (deleteData)
        {
            Delete(folders);
            console.WriteLine("Deleted the private servers' data.");
        }

        return 0;
    }

    private static void Delete(LocalFolders folders)
    {
        foreach (var name in new[] { "postgres", "rabbitmq" })
        {
            var data = Path.Combine(folders.Data, name);
            if (Directory.Exists(data))
            {
                Directory.Delete(data, recursive: true);
            }

            foreach (var file in Directory.GetFiles(folders.State, name + ".*"))
            {
                File.Delete(file);
            }
        }
    }
}
