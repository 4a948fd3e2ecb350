using System.ComponentModel;
using System.Diagnostics;

namespace EShop.Local.Processes;

/// <summary>Runs a program to its end.</summary>
public static class Shell
{
    /// <param name="file">A program's name or path.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    /// <param name="account">The account it runs under; null for the caller's own.</param>
    /// <param name="environment">Variables on top of the caller's.</param>
    /// <param name="cancellationToken">Ends the program.</param>
    public static async Task<CommandResult> RunAsync(
        string file,
        IEnumerable<string> arguments,
        ServerAccount? account = null,
        IReadOnlyDictionary<string, string>? environment = null,
        CancellationToken cancellationToken = default)
    {
        using var process = Start(file, arguments, account, environment);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new CommandResult(
            process.ExitCode,
            await output.ConfigureAwait(false),
            await error.ConfigureAwait(false));
    }

    /// <summary>The path of a program in PATH; null where there is none.</summary>
    public static string? Find(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(["/usr/sbin", "/sbin"])
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static Process Start(
        string file,
        IEnumerable<string> arguments,
        ServerAccount? account,
        IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo
        {
            FileName = file,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The caller's folder may be closed to the account.
            WorkingDirectory = account is null ? Environment.CurrentDirectory : "/"
        };
        if (account is not null)
        {
            start.FileName = account.Prefix[0];
            foreach (var argument in account.Prefix.Skip(1).Append(file))
            {
                start.ArgumentList.Add(argument);
            }
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start) ?? throw new LocalServerException($"{file} did not start.");
        }
        catch (Win32Exception exception)
        {
            throw new LocalServerException($"{file} cannot be run: {exception.Message}", exception);
        }
    }
}
