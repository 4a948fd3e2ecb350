using System.Diagnostics;
using System.Globalization;
using EShop.Local;
using EShop.Local.Processes;

namespace EShop.Supergraph.Tests.Shops;

/// <summary>A program of the repository as an operating-system process that listens on a port of its own.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly string _name;
    private readonly Dictionary<string, string> _environment;
    private readonly string _assembly;
    private readonly bool _isAlone;
    private Process? _process;
    private string _log = "";

    public ServiceProcess(string name, string project, IReadOnlyDictionary<string, string> environment)
    {
        _name = name;
        Address = new Uri($"http://127.0.0.1:{Ports.Free().ToString(CultureInfo.InvariantCulture)}");
        _environment = new Dictionary<string, string>(environment, StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = Address.GetLeftPart(UriPartial.Authority),
        };

        // Beside the tests' own output, in the same configuration.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        _assembly = Path.Combine(output.Parent!.Parent!.FullName, project, output.Name, project + ".dll");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => KillAtExit();
    }

    /// <summary>A published program with the environment of its container, and nothing of this process's.</summary>
    public ServiceProcess(string name, string assembly, Uri address, IReadOnlyDictionary<string, string> environment)
    {
        _name = name;
        Address = address;
        _environment = new Dictionary<string, string>(environment, StringComparer.Ordinal);
        _assembly = assembly;
        _isAlone = true;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => KillAtExit();
    }

    public Uri Address { get; }

    public void Start()
    {
        var logs = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "logs"));
        _log = Path.Combine(logs.FullName, $"{_name}-{Guid.CreateVersion7():n}.log");

        // The shell gives the log to the process itself, which takes the shell's place: one process, one number.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = Path.GetDirectoryName(_assembly)! };
        foreach (var argument in new[] { "-c", "exec \"$@\" >\"$0\" 2>&1 </dev/null", _log, "dotnet", "exec", _assembly })
        {
            start.ArgumentList.Add(argument);
        }

        if (_isAlone)
        {
            foreach (var variable in start.Environment.Keys.Where(v => v is not ("PATH" or "HOME" or "DOTNET_ROOT")).ToArray())
            {
                start.Environment.Remove(variable);
            }
        }

        foreach (var (variable, value) in _environment)
        {
            start.Environment[variable] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"{_name} does not start.");
    }

    public Task WaitUntilReadyAsync()
        => ShopHealth.WaitUntilReadyAsync(
            Address,
            () => _process!.HasExited ? $"{_name} ended with {_process.ExitCode} while it started.\n{LogTail()}" : null);

    /// <summary>Asks the process to end, and ends it when it does not.</summary>
    public async Task StopAsync()
    {
        if (_process is { HasExited: false } process
            && !await RunningProcess.StopAsync(process.Id, Path.GetFileName(_assembly), TimeSpan.FromSeconds(30)))
        {
            await KillAsync();
        }
    }

    /// <summary>SIGKILL: the process learns nothing of it.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public string LogTail(int lines = 40) => File.Exists(_log) ? string.Join('\n', File.ReadLines(_log).TakeLast(lines)) : "";

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process?.Dispose();
        _process = null;
    }

    private void KillAtExit()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
        }
    }
}
