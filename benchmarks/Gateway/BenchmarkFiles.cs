using System.Text.Json;

namespace Cacao.Gateway.Benchmarks;

/// <summary>The files of <c>Data/</c>, which travel in the assembly.</summary>
internal static class BenchmarkFiles
{
    /// <summary>The source schemas by name.</summary>
    public static readonly string[] Sources = ["accounts", "inventory", "products", "reviews"];

    /// <summary>The measured operations: an 87 KB answer of 6 calls, 1 KB of 4 calls, one call.</summary>
    public static readonly string[] Operations = ["big", "mid", "small"];

    public static string Schema(string source) => Read($"{source}.graphqls");

    public static string Operation(string name) => Read($"{name}.graphql");

    /// <summary>The body of a request for an operation.</summary>
    public static byte[] Request(string name) => JsonSerializer.SerializeToUtf8Bytes(new { query = Operation(name) });

    public static string Read(string name)
    {
        using var stream = typeof(BenchmarkFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The benchmark has no file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
