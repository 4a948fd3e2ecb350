using EShop.Graph;
using EShop.Shipping.Data;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Methods;

/// <summary>What a method and its prices may be.</summary>
internal static class ShippingMethodRules
{
    private const int MaxDays = 365;
    private const decimal MaxAmount = 1_000_000m;

    /// <summary>The method to change, unless somebody else changed it since it was read.</summary>
    public static async Task<ShippingMethod> TouchAsync(
        ShippingContext db,
        Guid id,
        int? version,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var method = await db.Methods.SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new ShippingMethodNotFoundException(id);
        if (version is { } expected && expected != method.Version)
        {
            throw new ShippingMethodChangedException(id, method.Version);
        }

        method.Version++;
        method.UpdatedAt = now;
        return method;
    }

    public static string CheckCode(string code)
        => code.Trim().ToUpperInvariant() is { Length: > 0 and <= 20 } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? text
            : throw new ShippingMethodInvalidException("code", "1 to 20 letters, digits, hyphens and underscores.");

    public static string CheckText(string field, string text, int maxLength)
        => text.Trim() is { Length: > 0 } trimmed && trimmed.Length <= maxLength
            ? trimmed
            : throw new ShippingMethodInvalidException(field, $"1 to {maxLength} characters.");

    public static (int Min, int Max) CheckDays(int min, int max)
        => min >= 0 && max >= min && max <= MaxDays
            ? (min, max)
            : throw new ShippingMethodInvalidException("maxDays", $"Days count from 0 to {MaxDays}, the most not below the least.");

    public static int? CheckWeight(int? grams)
        => grams is null or > 0 ? grams : throw new ShippingMethodInvalidException("maxWeightGrams", "A weight is above zero.");

    public static string CheckCurrency(string currency)
        => Currencies.IsKnown(currency) ? currency : throw new ShippingMethodInvalidException("currency", "A currency of ISO 4217.");

    public static decimal CheckAmount(string field, decimal amount, string currency)
        => amount is >= 0 and <= MaxAmount && Currencies.ToScale(amount, currency) == amount
            ? amount
            : throw new ShippingMethodInvalidException(field, "An amount from zero on, exact to the currency's minor unit.");

    /// <summary>Saves, unless somebody else was faster.</summary>
    public static async Task SaveAsync(ShippingContext db, ShippingMethod method, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var version = await db.Methods.Where(m => m.Id == method.Id).Select(m => m.Version).SingleOrDefaultAsync(cancellationToken);
            throw new ShippingMethodChangedException(method.Id, version);
        }
    }
}
