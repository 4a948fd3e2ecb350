using System.Text.Json;
using Cacao.Types;

namespace Cacao.Validation.Conformance;

internal static class ExpectedErrors
{
    public static void Check(JsonElement expected, IReadOnlyList<IError> actual) => Check(expected, actual, static line => line);

    /// <param name="canonical">Brings wordings that mean the same into one form.</param>
    public static void Check(JsonElement expected, IReadOnlyList<IError> actual, Func<string, string> canonical)
        => Assert.Equal(
            string.Join('\n', expected.EnumerateArray().Select(Format).Select(canonical)),
            string.Join('\n', ErrorText.Format(actual).Select(canonical)));

    private static string Format(JsonElement error)
    {
        var locations = error.TryGetProperty("locations", out var places)
            ? places.EnumerateArray().Select(l => $"{l.GetProperty("line")}:{l.GetProperty("column")}")
            : [];

        return string.Join(" @", [error.GetProperty("message").GetString()!, .. locations]);
    }
}
