using System.Diagnostics;
using System.Text;

namespace EShop.Cli.Building;

/// <summary>Runs the SDK's command line.</summary>
internal static class DotNet
{
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="onLine">Is given each line as it is written.</param>
    /// <param name="environment">Variables on top of the caller's.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        IEnumerable<string> arguments,
        string folder,
        Action<string> onLine,
        IReadOnlyDictionary<string, string>? environment = null,
        CancellationToken cancellationToken = default)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet")
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8
            }
        };
        foreach (var argument in arguments)
        {
            process.StartInfo.ArgumentList.Add(argument);
        }

        // Build servers outlive the command and would hold on to its pipes.
        process.StartInfo.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        process.StartInfo.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            process.StartInfo.Environment[name] = value;
        }

        var lines = new Lock();
        void Receive(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is { } text)
            {
                lock (lines)
                {
                    onLine(text);
                }
            }
        }

        process.OutputDataReceived += Receive;
        process.ErrorDataReceived += Receive;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode;
    }
}
