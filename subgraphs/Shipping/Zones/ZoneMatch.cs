namespace EShop.Shipping.Zones;

/// <summary>Finds the zone of an address.</summary>
internal static class ZoneMatch
{
    /// <summary>The zones that serve an address, the most particular first: by postal code, by country, everywhere else.</summary>
    public static IEnumerable<ShippingZone> Serving(IEnumerable<ShippingZone> zones, string country, string? postalCode)
        => zones
            .Select(zone => (Zone: zone, Rank: Rank(zone, country, postalCode)))
            .Where(match => match.Rank >= 0)
            .OrderByDescending(match => match.Rank)
            .ThenBy(match => match.Zone.Code, StringComparer.Ordinal)
            .Select(match => match.Zone);

    /// <returns>-1 where the zone does not serve the address; higher for more particular zones.</returns>
    private static int Rank(ShippingZone zone, string country, string? postalCode)
    {
        if (zone.Countries.Count == 0)
        {
            return 0;
        }

        if (!zone.Countries.Contains(country, StringComparer.OrdinalIgnoreCase))
        {
            return -1;
        }

        if (zone.PostalCodePrefixes.Count == 0)
        {
            return 1;
        }

        var longest = -1;
        foreach (var prefix in zone.PostalCodePrefixes)
        {
            if (postalCode?.Trim().StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true)
            {
                longest = Math.Max(longest, prefix.Length);
            }
        }

        return longest < 0 ? -1 : 1 + longest;
    }
}
