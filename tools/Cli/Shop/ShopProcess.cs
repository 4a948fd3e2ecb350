using System.Diagnostics;
using System.Net;
using EShop.Local;

namespace EShop.Cli.Shop;

/// <summary>A process of the shop: started, watched until it is ready, stopped.</summary>
internal sealed class ShopProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _log;

    private ShopProcess(RunningService service, Process process, string log)
    {
        Service = service;
        _process = process;
        _log = log;
    }

    public RunningService Service { get; }

    /// <summary>Ends when the process does.</summary>
    public Task Exited => _process.WaitForExitAsync();

    public static ShopProcess Start(
        LocalFolders folders,
        string name,
        string assembly,
        Uri address,
        IReadOnlyDictionary<string, string> environment)
    {
        var logs = folders.StateFile("logs");
        PrivateFile.CreateFolder(logs);
        var log = Path.Combine(logs, name + ".log");

        // The shell gives the log to the process itself, so that it goes on writing should this one be killed.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = Path.GetDirectoryName(assembly)! };
        foreach (var argument in new[] { "-c", "exec \"$@\" >\"$0\" 2>&1 </dev/null", log, "dotnet", "exec", assembly })
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        var process = Process.Start(start) ?? throw new LocalServerException($"{name} does not start.");
        return new ShopProcess(new RunningService(name, process.Id, assembly, address), process, log);
    }

    /// <summary>Waits until the process says that it can serve.</summary>
    public async Task WaitUntilReadyAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var health = new Uri(Service.Address, "/health/ready");
        var started = Stopwatch.GetTimestamp();
        var last = "no answer";
        while (true)
        {
            if (_process.HasExited)
            {
                throw new LocalServerException($"{Service.Name} ended with {_process.ExitCode} while it started. Its log ends:\n{LogTail()}");
            }

            try
            {
                using var answer = await client.GetAsync(health, cancellationToken);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }

                last = $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellationToken)}";
            }
            catch (Exception exception) when (exception is HttpRequestException
                || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested))
            {
                last = exception.Message;
            }

            if (Stopwatch.GetElapsedTime(started) > patience)
            {
                throw new LocalServerException(
                    $"{Service.Name} is not ready after {patience.TotalSeconds:0} s ({health}: {last}). Its log ends:\n{LogTail()}");
            }

            await Task.Delay(100, cancellationToken);
        }
    }

    /// <summary>Asks the process to end, and ends it when it does not.</summary>
    public async Task StopAsync()
    {
        if (!_process.HasExited && !await Service.StopAsync(TimeSpan.FromSeconds(25)))
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
    }

    public void Dispose() => _process.Dispose();

    public string LogTail(int lines = 25)
        => File.Exists(_log) ? string.Join('\n', File.ReadLines(_log).TakeLast(lines)) : string.Empty;
}
