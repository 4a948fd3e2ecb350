using System.Text.Json;
using Cacao.Types;

namespace Cacao.Validation.Conformance;

internal static class ExpectedErrors
{
    public static void Check(JsonElement expected, IReadOnlyList<IError> actual)
        => Assert.Equal(
            string.Join('\n', expected.EnumerateArray().Select(Format)),
            string.Join('\n', ErrorText.Format(actual)));

    /// <summary>Compares how many there are and where they stand.</summary>
    public static void CheckPlaces(JsonElement expected, IReadOnlyList<IError> actual)
        => Assert.Equal(
            expected.EnumerateArray().Select(static e => Places(Format(e))),
            ErrorText.Format(actual).Select(Places));

    private static string Places(string line) => line[line.LastIndexOf(" @", StringComparison.Ordinal)..];

    private static string Format(JsonElement error)
    {
        var locations = error.TryGetProperty("locations", out var places)
            ? places.EnumerateArray().Select(l => $"{l.GetProperty("line")}:{l.GetProperty("column")}")
            : [];

        return string.Join(" @", [error.GetProperty("message").GetString()!, .. locations]);
    }
}
