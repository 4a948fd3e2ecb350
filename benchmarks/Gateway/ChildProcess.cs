using System.Diagnostics;
using System.Globalization;

namespace Cacao.Gateway.Benchmarks;

/// <summary>A process of this program in another role, on a core of its own where the machine can do that.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    /// <summary>What a role writes, with its port, when it can be asked.</summary>
    public const string Ready = "ready ";

    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public int Port { get; private set; }

    /// <param name="core">The core it runs on; null for any.</param>
    /// <param name="isInline">Runs what a socket wakes on the thread that waits for it: for helpers, which have nothing else to do.</param>
    /// <param name="arguments">The role and its arguments.</param>
    public static async Task<ChildProcess> StartAsync(int? core, bool isInline, params string[] arguments)
    {
        var start = Cores.Start(core, Command(arguments));
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        if (isInline)
        {
            start.Environment["DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS"] = "1";
        }

        var child = new ChildProcess(Process.Start(start)!);
        while (true)
        {
            var line = await child.ReadLineAsync();
            if (line.StartsWith(Ready, StringComparison.Ordinal))
            {
                child.Port = int.Parse(line.AsSpan(Ready.Length), CultureInfo.InvariantCulture);
                return child;
            }
        }
    }

    public async Task<string> AskAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
        return await ReadLineAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string[] Command(string[] arguments)
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? [program, "exec", typeof(ChildProcess).Assembly.Location, .. arguments]
            : [program, .. arguments];
    }

    private async Task<string> ReadLineAsync()
        => await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A process of the benchmark has ended.");
}
