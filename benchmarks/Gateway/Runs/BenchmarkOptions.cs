using System.Globalization;

namespace Cacao.Gateway.Benchmarks.Runs;

/// <summary>How long and how hard.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>Seconds of each measured part; there are <see cref="Rounds"/> of each server and operation.</summary>
    public double Seconds { get; init; } = 3;

    /// <summary>Seconds before anything is measured, for each server and operation: tiered compilation settles.</summary>
    public double WarmUp { get; init; } = 8;

    public int Rounds { get; init; } = 3;

    public int Connections { get; init; } = 16;

    /// <summary>Prints JSON and nothing else.</summary>
    public bool Json { get; init; }

    /// <exception cref="ArgumentException">There is no such option.</exception>
    public static BenchmarkOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new BenchmarkOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--json" => options with { Json = true },
                "--seconds" => options with { Seconds = Number(arguments, ++i) },
                "--warm-up" => options with { WarmUp = Number(arguments, ++i) },
                "--rounds" => options with { Rounds = Math.Max(1, (int)Number(arguments, ++i)) },
                "--connections" => options with { Connections = Math.Max(1, (int)Number(arguments, ++i)) },
                var unknown => throw new ArgumentException($"There is no option {unknown}.", nameof(arguments)),
            };
        }

        return options;
    }

    public static int Usage()
    {
        Console.Error.WriteLine("usage: run [--seconds 3] [--warm-up 8] [--rounds 3] [--connections 16] [--json] | plan | reload 1000 | soak 10 | start PROGRAM | serve");
        return 1;
    }

    private static double Number(ReadOnlySpan<string> arguments, int index)
        => index < arguments.Length
            ? double.Parse(arguments[index], CultureInfo.InvariantCulture)
            : throw new ArgumentException("An option has no value.", nameof(arguments));
}
