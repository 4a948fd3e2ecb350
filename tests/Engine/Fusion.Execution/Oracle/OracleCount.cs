using System.Globalization;
using EShop.Testing;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>How many operations a run makes, and where it says how many it made.</summary>
internal static class OracleCount
{
    /// <summary>A set's share of ORACLE_OPERATIONS; a few where nobody asks for more.</summary>
    public static int Of(int shares, int few)
        => int.TryParse(Environment.GetEnvironmentVariable("ORACLE_OPERATIONS"), CultureInfo.InvariantCulture, out var all)
            ? Math.Max(1, (all + shares - 1) / shares)
            : few;

    public static void Report(string line)
    {
        var folder = RepositoryFolder.Combine("artifacts", "conformance");
        Directory.CreateDirectory(folder);
        File.WriteAllText(System.IO.Path.Combine(folder, $"oracle.{line.Split(' ')[0]}.txt"), $"oracle {line}\n");
    }
}
