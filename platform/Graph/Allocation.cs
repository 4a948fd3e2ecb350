namespace EShop.Graph;

/// <summary>Parts of amounts that add up to the whole, to the minor unit, whatever the order in which they are taken.</summary>
public static class Allocation
{
    /// <summary>
    /// What falls to the units after the first <paramref name="taken"/>: the difference of two rounded shares, so the parts of any split telescope
    /// to the amount.
    /// </summary>
    public static decimal Next(decimal amount, int taken, int units, int quantity, string currency)
        => UpTo(amount, taken + units, quantity, currency) - UpTo(amount, taken, quantity, currency);

    /// <summary>Spreads an amount by weights; the last with a weight takes what rounding left.</summary>
    public static decimal[] Spread(decimal amount, IReadOnlyList<decimal> weights, string currency)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var parts = new decimal[weights.Count];
        var total = weights.Sum();
        if (total <= 0)
        {
            return parts;
        }

        decimal weight = 0, given = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            weight += weights[i];
            parts[i] = Currencies.Round(amount * weight / total, currency) - given;
            given += parts[i];
        }

        return parts;
    }

    private static decimal UpTo(decimal amount, int units, int quantity, string currency)
        => units >= quantity ? amount : Currencies.Round(amount * units / quantity, currency);
}
