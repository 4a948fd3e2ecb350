using System.Text.Json;

namespace Contract.Testing;

/// <summary>Compares JSON by value: numbers as numbers, objects whatever their order.</summary>
internal static class JsonComparison
{
    /// <summary>The path of the first difference; null when there is none.</summary>
    public static string? FindDifference(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: expected {expected.GetRawText()}, got {actual.GetRawText()}";
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => FindObjectDifference(expected, actual, path),
            JsonValueKind.Array => FindArrayDifference(expected, actual, path),
            JsonValueKind.Number when expected.GetDecimal() == actual.GetDecimal() => null,
            JsonValueKind.Number or JsonValueKind.String when expected.ToString() != actual.ToString()
                => $"{path}: expected {expected.GetRawText()}, got {actual.GetRawText()}",
            _ => null,
        };
    }

    private static string? FindObjectDifference(JsonElement expected, JsonElement actual, string path)
    {
        foreach (var property in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(property.Name, out var value))
            {
                return $"{path}.{property.Name}: missing";
            }

            if (FindDifference(property.Value, value, $"{path}.{property.Name}") is { } difference)
            {
                return difference;
            }
        }

        foreach (var property in actual.EnumerateObject())
        {
            if (!expected.TryGetProperty(property.Name, out _))
            {
                return $"{path}.{property.Name}: not expected";
            }
        }

        return null;
    }

    private static string? FindArrayDifference(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return $"{path}: expected {expected.GetArrayLength()} items, got {actual.GetArrayLength()}";
        }

        for (var i = 0; i < expected.GetArrayLength(); i++)
        {
            if (FindDifference(expected[i], actual[i], $"{path}[{i}]") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }
}
