using System.Diagnostics;

namespace Cacao.Gateway.Benchmarks;

/// <summary>Gives processes a core: what is measured has one, all that it talks to another.</summary>
internal static class Cores
{
    private const string TaskSet = "/usr/bin/taskset";

    private static readonly bool s_canPin = Environment.ProcessorCount > 1 && File.Exists(TaskSet);

    /// <summary>Null where processes cannot be pinned, or there is one core.</summary>
    public static int? Measured => s_canPin ? 1 : null;

    public static int? Helpers => s_canPin ? 0 : null;

    public static ProcessStartInfo Start(int? core, string[] command)
        => core is { } number
            ? new ProcessStartInfo(TaskSet, ["-c", FormattableString.Invariant($"{number}"), .. command])
            : new ProcessStartInfo(command[0], command[1..]);
}
