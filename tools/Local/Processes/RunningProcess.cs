using System.Diagnostics;

namespace EShop.Local.Processes;

/// <summary>Questions about a process known by its number alone.</summary>
public static class RunningProcess
{
    /// <summary>Whether a process lives and was started for <paramref name="mark"/>: numbers are used again, so a number is no proof.</summary>
    public static bool IsAlive(int processId, string mark)
    {
        var commandLine = $"/proc/{processId}/cmdline";
        if (Directory.Exists("/proc/self"))
        {
            try
            {
                return File.ReadAllText(commandLine).Replace('\0', ' ').Contains(mark, StringComparison.Ordinal);
            }
            catch (IOException)
            {
                return false;
            }
        }

        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Asks a process to end, and waits until it has.</summary>
    /// <returns>False where it still lives after the time allowed.</returns>
    public static async Task<bool> StopAsync(int processId, string mark, TimeSpan patience, CancellationToken cancellationToken = default)
    {
        var started = Stopwatch.GetTimestamp();
        if (!IsAlive(processId, mark))
        {
            return true;
        }

        await Shell.RunAsync(
            "kill",
            ["-TERM", processId.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            cancellationToken: cancellationToken).ConfigureAwait(false);
        while (IsAlive(processId, mark))
        {
            if (Stopwatch.GetElapsedTime(started) > patience)
            {
                return false;
            }

            await Task.Delay(50, cancellationToken).ConfigureAwait(false);
        }

        return true;
    }
}
