using EShop.Cli.Building;
using EShop.Cli.Terminal;
using EShop.Local;
using Spectre.Console;

namespace EShop.Cli.Shop;

/// <summary>Builds and starts the shop, watches it, and stops all of it in order.</summary>
internal sealed class ShopSupervisor(Repository repository, IAnsiConsole console, ShopOptions options, TimeProvider clock)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    private readonly LocalFolders _folders = repository.Folders;
    private readonly Steps _steps = new(console);
    private readonly List<ShopProcess> _processes = [];

    /// <returns>The exit code: 0 when it ran until it was told to stop.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var services = ShopService.All(repository);
        if (ShopState.Read(_folders) is { } running)
        {
            console.WriteLine($"The shop already runs at {running.Gateway}. './eshop down' stops it.");
            return 1;
        }

        if (TakenPort(services) is { } taken)
        {
            console.WriteLine($"Port {taken.Port} for {taken.For} is taken by another program. {taken.Advice}");
            return 1;
        }

        ShopServers? servers = null;
        try
        {
            if (!await BuildAsync(cancellationToken))
            {
                return 1;
            }

            servers = await ShopServers.StartAsync(_folders, services, options, _steps, cancellationToken);
            var environment = new ShopEnvironment(repository, services, servers, options);
            await StartAsync(services, environment, cancellationToken);
            new AddressTable(console).Print(State(services, environment, servers));
            console.WriteLine("Ctrl-C stops all of it.");
            return await WatchAsync(cancellationToken);
        }
        catch (LocalServerException exception)
        {
            console.WriteLine(exception.Message);
            return 1;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
        finally
        {
            await StopAsync(servers);
        }
    }

    private (int Port, string For, string Advice)? TakenPort(IReadOnlyList<ShopService> services)
    {
        if (!Ports.IsFree(options.Port))
        {
            return (options.Port, "the gateway", "Choose another with '--port' or ESHOP_PORT.");
        }

        for (var i = 0; options.Processes && i < services.Count; i++)
        {
            if (!Ports.IsFree(options.FirstServicePort + i))
            {
                return (options.FirstServicePort + i, services[i].Name, "Choose others with '--service-port', the first of them.");
            }
        }

        return null;
    }

    private async Task<bool> BuildAsync(CancellationToken cancellationToken)
    {
        // The host refers to the gateway and to every service, so one build serves both modes.
        var stamp = new BuildStamp(repository, "shop");
        return !options.Build
            || stamp.IsCurrent(repository.Output("EShop.Host"))
            || await stamp.RunAsync(() => new Build(repository, console).RunAsync("host", "building the shop", cancellationToken));
    }

    private async Task StartAsync(IReadOnlyList<ShopService> services, ShopEnvironment environment, CancellationToken cancellationToken)
    {
        if (!options.Processes)
        {
            Start("host", "EShop.Host", environment.Gateway, environment.ForHost());
            await ReadyAsync("the shop", cancellationToken);
            return;
        }

        foreach (var service in services)
        {
            Start(service.Name, service.Project, environment.AddressOf(service), environment.ForService(service));
        }

        await ReadyAsync($"{services.Count} services", cancellationToken);
        Start("gateway", "EShop.Gateway", environment.Gateway, environment.ForGateway());
        await ReadyAsync("the gateway", cancellationToken);
    }

    private void Start(string name, string project, Uri address, Dictionary<string, string> environment)
    {
        _processes.Add(ShopProcess.Start(_folders, name, repository.Output(project), address, environment));

        // Written at once: whoever kills this process must find the others.
        new ShopState
        {
            ProcessId = Environment.ProcessId,
            StartedAt = clock.GetUtcNow(),
            Mode = "starting",
            Gateway = address,
            Services = _processes.Select(process => process.Service).ToArray()
        }.Write(_folders);
    }

    private Task ReadyAsync(string what, CancellationToken cancellationToken)
        => _steps.StepAsync(
            $"starting {what}",
            async _ =>
            {
                using var others = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                var waits = _processes.Select(process => process.WaitUntilReadyAsync(s_patience, others.Token)).ToList();
                while (waits.Count > 0)
                {
                    var first = await Task.WhenAny(waits);
                    waits.Remove(first);
                    if (!first.IsCompletedSuccessfully)
                    {
                        // One that cannot start is reason enough not to wait for the others.
                        await others.CancelAsync();
                        await Task.WhenAll(waits).ContinueWith(_ => { }, TaskScheduler.Default);
                    }

                    await first;
                }

                return true;
            },
            _ => $"{what}: ready");

    private ShopState State(IReadOnlyList<ShopService> services, ShopEnvironment environment, ShopServers servers)
    {
        var state = new ShopState
        {
            ProcessId = Environment.ProcessId,
            StartedAt = clock.GetUtcNow(),
            Mode = (options.Processes ? $"{services.Count + 1} processes" : "one process")
                + (servers.RabbitMqUri is null ? ", messages in memory" : ", messages over RabbitMQ"),
            Gateway = environment.Gateway,
            PaymentDeadline = options.PaymentDeadline,
            Services = _processes.Select(process => process.Service).ToArray(),
            Addresses = ShopAddresses.Of(services, environment, servers, options, _folders)
        };
        state.Write(_folders);
        return state;
    }

    /// <summary>Until the caller stops it, or a part of it ends by itself.</summary>
    private async Task<int> WatchAsync(CancellationToken cancellationToken)
    {
        var stopped = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(() => stopped.TrySetResult());
        var exits = _processes.Select(async process =>
        {
            await process.Exited;
            return process;
        }).ToArray();
        var first = await Task.WhenAny([stopped.Task, .. exits]);
        if (first is not Task<ShopProcess> exit || cancellationToken.IsCancellationRequested)
        {
            return 0;
        }

        // Ctrl-C reaches every process of the terminal at once: theirs may end before ours hears of it.
        if (await Task.WhenAny(stopped.Task, Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None)) == stopped.Task)
        {
            return 0;
        }

        var ended = await exit;
        console.WriteLine($"{ended.Service.Name} has ended by itself. Its log ends:\n{ended.LogTail()}");
        return 1;
    }

    private async Task StopAsync(ShopServers? servers)
    {
        if (_processes.Count == 0 && servers is null)
        {
            return;
        }

        console.WriteLine("stopping ...");
        await Task.WhenAll(_processes.Select(process => process.StopAsync()));
        foreach (var process in _processes)
        {
            process.Dispose();
        }

        if (servers is not null)
        {
            await servers.StopAsync();
        }

        ShopState.Delete(_folders);
        console.WriteLine("stopped");
    }
}
