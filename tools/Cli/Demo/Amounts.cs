using System.Globalization;
using System.Text.Json;

namespace EShop.Cli.Demo;

/// <summary>Decimals come as numbers or, where a scalar keeps every digit, as text.</summary>
internal static class Amounts
{
    public static decimal Of(JsonElement value)
        => value.ValueKind == JsonValueKind.String
            ? decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture)
            : value.GetDecimal();
}
