using EShop.Shipping.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Zones;

/// <summary>What a zone may be.</summary>
internal static class ShippingZoneRules
{
    private const int MaxEntries = 300;

    public static async Task<ShippingZone> FindAsync(ShippingContext db, Guid id, CancellationToken cancellationToken)
        => await db.Zones.SingleOrDefaultAsync(z => z.Id == id, cancellationToken) ?? throw new ShippingZoneNotFoundException(id);

    public static string CheckCode(string code)
        => code.Trim().ToUpperInvariant() is { Length: > 0 and <= 20 } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? text
            : throw new ShippingZoneInvalidException("code", "1 to 20 letters, digits, hyphens and underscores.");

    public static string CheckName(string name)
        => name.Trim() is { Length: > 0 and <= 100 } text ? text : throw new ShippingZoneInvalidException("name", "1 to 100 characters.");

    public static List<string> CheckCountries(IReadOnlyList<string>? countries)
        => Check("countries", countries, text => text.Length == 2 && text.All(char.IsAsciiLetterUpper), "ISO 3166-1 codes of two letters.");

    public static List<string> CheckPrefixes(IReadOnlyList<string>? prefixes)
        => Check("postalCodePrefixes", prefixes, text => text.Length is > 0 and <= 10, "1 to 10 characters each.");

    private static List<string> Check(string field, IReadOnlyList<string>? values, Func<string, bool> isValid, string message)
    {
        var texts = (values ?? []).Select(v => v.Trim().ToUpperInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return texts.Count <= MaxEntries && texts.TrueForAll(v => isValid(v)) ? texts : throw new ShippingZoneInvalidException(field, message);
    }
}
