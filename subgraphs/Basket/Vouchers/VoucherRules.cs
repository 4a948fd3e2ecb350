using EShop.Basket.Data;
using EShop.Graph;
using Microsoft.EntityFrameworkCore;

namespace EShop.Basket.Vouchers;

/// <summary>What a voucher may be.</summary>
internal static class VoucherRules
{
    public const int MaxCodeLength = 40;
    public const int MaxDescriptionLength = 200;

    private const int MinCodeLength = 3;
    private const decimal MaxAmount = 1_000_000m;

    /// <summary>The code as it is kept: shoppers need not mind case and blanks.</summary>
    public static string Normalize(string code) => code.Trim().ToUpperInvariant();

    public static void Check(Voucher voucher)
    {
        Require(
            voucher.Code.Length is >= MinCodeLength and <= MaxCodeLength && voucher.Code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'),
            "code",
            $"{MinCodeLength} to {MaxCodeLength} letters, digits, hyphens and underscores.");
        Require(
            voucher.Description.Length is > 0 and <= MaxDescriptionLength, "description", $"1 to {MaxDescriptionLength} characters.");
        Require(voucher.Percentage is null != voucher.Amount is null, "percentage", "A voucher takes off either a percentage or an amount.");
        Require(
            voucher.Percentage is null or (> 0 and <= 100) && decimal.Round(voucher.Percentage ?? 0, 2) == (voucher.Percentage ?? 0),
            "percentage",
            "Above 0 up to 100, with two decimals at most.");
        var needsCurrency = voucher.Amount is not null || voucher.MinimumSubtotal is not null;
        Require(
            needsCurrency == voucher.Currency is not null && (voucher.Currency is null || Currencies.IsKnown(voucher.Currency)),
            "currency",
            "A currency of ISO 4217 where there is an amount or a minimum, and none where there is neither.");
        CheckAmount("amount", voucher.Amount, voucher.Currency);
        CheckAmount("minimumSubtotal", voucher.MinimumSubtotal, voucher.Currency);
        Require(voucher.StartsAt is null || voucher.EndsAt is null || voucher.StartsAt < voucher.EndsAt, "endsAt", "It ends after it starts.");
        Require(voucher.MaxUses is null or > 0, "maxUses", "At least one.");
        Require(voucher.MaxUsesPerCustomer is null or > 0, "maxUsesPerCustomer", "At least one.");
    }

    /// <summary>The voucher to change, unless somebody else changed it since it was read.</summary>
    public static async Task<Voucher> TouchAsync(BasketContext db, Guid id, int? version, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var voucher = await db.Vouchers.SingleOrDefaultAsync(v => v.Id == id, cancellationToken) ?? throw new VoucherNotFoundException();
        if (version is { } expected && expected != voucher.Version)
        {
            throw new VoucherChangedException(id, voucher.Version);
        }

        voucher.Version++;
        voucher.UpdatedAt = now;
        return voucher;
    }

    /// <summary>Saves, unless somebody else was faster.</summary>
    public static async Task SaveAsync(BasketContext db, Voucher voucher, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var version = await db.Vouchers.Where(v => v.Id == voucher.Id).Select(v => v.Version).SingleOrDefaultAsync(cancellationToken);
            throw new VoucherChangedException(voucher.Id, version);
        }
    }

    private static void CheckAmount(string field, decimal? amount, string? currency)
        => Require(
            amount is null || (amount is > 0 and <= MaxAmount && Currencies.IsExact(amount.Value, currency!)),
            field,
            "Above zero and exact to the currency's minor unit.");

    private static void Require(bool holds, string field, string message)
    {
        if (!holds)
        {
            throw new VoucherInvalidException(field, message);
        }
    }
}
