namespace EShop.Ordering.Checkout;

/// <summary>Flat tax rates by country and tax class.</summary>
internal static class TaxRates
{
    /// <summary>The class that services, sending among them, are taxed by.</summary>
    public const string Standard = "STANDARD";

    private const decimal Default = 0.20m;

    private static readonly Dictionary<string, (decimal Standard, decimal Reduced)> s_rates = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DE"] = (0.19m, 0.07m),
        ["AT"] = (0.20m, 0.10m),
        ["CH"] = (0.081m, 0.026m),
        ["FR"] = (0.20m, 0.055m),
        ["IT"] = (0.22m, 0.10m),
        ["ES"] = (0.21m, 0.10m),
        ["NL"] = (0.21m, 0.09m),
        ["BE"] = (0.21m, 0.06m),
        ["PL"] = (0.23m, 0.08m),
        ["CZ"] = (0.21m, 0.12m),
        ["DK"] = (0.25m, 0.25m),
        ["SE"] = (0.25m, 0.12m),
        ["GB"] = (0.20m, 0.05m),
        ["US"] = (0m, 0m),
    };

    /// <summary>The rate as a fraction.</summary>
    public static decimal Get(string country, string taxClass)
        => (s_rates.TryGetValue(country, out var rates), taxClass.ToUpperInvariant()) switch
        {
            (_, "ZERO") => 0m,
            (true, "REDUCED") => rates.Reduced,
            (true, _) => rates.Standard,
            _ => Default,
        };
}
