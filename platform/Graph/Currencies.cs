namespace EShop.Graph;

/// <summary>The currencies that the shop trades in, with their minor units (ISO 4217).</summary>
public static class Currencies
{
    /// <summary>What prices are in when nothing else is said.</summary>
    public const string Default = "EUR";

    private static readonly Dictionary<string, int> s_minorUnits = new(StringComparer.Ordinal)
    {
        ["EUR"] = 2,
        ["USD"] = 2,
        ["GBP"] = 2,
        ["CHF"] = 2,
        ["SEK"] = 2,
        ["PLN"] = 2,
        ["CZK"] = 2,
        ["DKK"] = 2,
        ["NOK"] = 2,
        ["JPY"] = 0,
        ["KRW"] = 0,
        ["KWD"] = 3,
        ["BHD"] = 3,
    };

    public static bool IsKnown(string currency) => s_minorUnits.ContainsKey(currency);

    /// <summary>Decimals of the currency. Throws <see cref="ArgumentException"/> for one that the shop does not trade in.</summary>
    public static int MinorUnits(string currency)
        => s_minorUnits.TryGetValue(currency, out var digits)
            ? digits
            : throw new ArgumentException($"The shop does not trade in `{currency}`.", nameof(currency));

    /// <summary>True when the amount has no digits below the minor unit.</summary>
    public static bool IsExact(decimal amount, string currency) => Round(amount, currency) == amount;

    /// <summary>Rounds to the minor unit, halves away from zero as tax offices ask.</summary>
    public static decimal Round(decimal amount, string currency)
        => Math.Round(amount, MinorUnits(currency), MidpointRounding.AwayFromZero);

    /// <summary>The same amount written with the decimals of its currency: 12.5000 becomes 12.50. Finer amounts are rounded.</summary>
    public static decimal ToScale(decimal amount, string currency)
    {
        var digits = MinorUnits(currency);
        return Round(amount, currency) + new decimal(0, 0, 0, isNegative: false, (byte)digits);
    }
}
