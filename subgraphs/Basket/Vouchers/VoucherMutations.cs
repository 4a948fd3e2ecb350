using EShop.Basket.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Basket.Vouchers;

[MutationType]
public static partial class VoucherMutations
{
    /// <summary>Adds a voucher, in use at once.</summary>
    /// <param name="code">What shoppers type in; case does not matter.</param>
    /// <param name="description">What it is, for shoppers to read.</param>
    /// <param name="percentage">Percent off the goods; either this or an amount.</param>
    /// <param name="amount">An amount off the goods; either this or a percentage.</param>
    /// <param name="minimumSubtotal">What the goods must cost at least.</param>
    /// <param name="currency">ISO 4217, of the amount and the minimum.</param>
    /// <param name="startsAt">From when on it counts.</param>
    /// <param name="endsAt">Until when it counts.</param>
    /// <param name="maxUses">How many orders may have it.</param>
    /// <param name="maxUsesPerCustomer">How many orders of one customer may have it.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<VoucherInvalidException>]
    public static async Task<Voucher> CreateVoucherAsync(
        string code,
        string description,
        decimal? percentage,
        decimal? amount,
        decimal? minimumSubtotal,
        string? currency,
        DateTimeOffset? startsAt,
        DateTimeOffset? endsAt,
        int? maxUses,
        int? maxUsesPerCustomer,
        BasketContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var voucher = new Voucher
        {
            Id = Guid.CreateVersion7(now),
            Code = VoucherRules.Normalize(code),
            Description = description.Trim(),
            Percentage = percentage,
            Amount = amount,
            MinimumSubtotal = minimumSubtotal,
            Currency = currency,
            StartsAt = startsAt?.ToUniversalTime(),
            EndsAt = endsAt?.ToUniversalTime(),
            MaxUses = maxUses,
            MaxUsesPerCustomer = maxUsesPerCustomer,
            IsActive = true,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
        VoucherRules.Check(voucher);
        db.Vouchers.Add(voucher);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new VoucherInvalidException("code", "Another voucher has this code.");
        }

        return voucher;
    }

    /// <summary>Sets for whom and when a voucher counts; what is left out is without a bound. What it takes off does not change.</summary>
    /// <param name="id">The voucher.</param>
    /// <param name="description">What it is, for shoppers to read; as before when left out.</param>
    /// <param name="minimumSubtotal">What the goods must cost at least.</param>
    /// <param name="currency">ISO 4217, of the minimum; as before when left out.</param>
    /// <param name="startsAt">From when on it counts.</param>
    /// <param name="endsAt">Until when it counts.</param>
    /// <param name="maxUses">How many orders may have it.</param>
    /// <param name="maxUsesPerCustomer">How many orders of one customer may have it.</param>
    /// <param name="version">What was read; the change is refused when it is not the newest.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<VoucherNotFoundException>]
    [Error<VoucherInvalidException>]
    [Error<VoucherChangedException>]
    public static async Task<Voucher> SetVoucherTermsAsync(
        [ID<Voucher>] Guid id,
        string? description,
        decimal? minimumSubtotal,
        string? currency,
        DateTimeOffset? startsAt,
        DateTimeOffset? endsAt,
        int? maxUses,
        int? maxUsesPerCustomer,
        int? version,
        BasketContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var voucher = await VoucherRules.TouchAsync(db, id, version, clock.GetUtcNow(), cancellationToken);
        if (voucher.Amount is not null && currency is not null && currency != voucher.Currency)
        {
            throw new VoucherInvalidException("currency", "The currency of the amount does not change.");
        }

        voucher.Description = description?.Trim() ?? voucher.Description;
        voucher.MinimumSubtotal = minimumSubtotal;
        voucher.Currency = voucher.Amount is null && minimumSubtotal is null ? null : currency ?? voucher.Currency;
        voucher.StartsAt = startsAt?.ToUniversalTime();
        voucher.EndsAt = endsAt?.ToUniversalTime();
        voucher.MaxUses = maxUses;
        voucher.MaxUsesPerCustomer = maxUsesPerCustomer;
        VoucherRules.Check(voucher);
        await VoucherRules.SaveAsync(db, voucher, cancellationToken);
        return voucher;
    }

    /// <summary>Puts a voucher into use again.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<VoucherNotFoundException>]
    [Error<VoucherChangedException>]
    public static Task<Voucher> ActivateVoucherAsync(
        [ID<Voucher>] Guid id,
        int? version,
        BasketContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => SetActiveAsync(id, version, true, db, clock, cancellationToken);

    /// <summary>Takes a voucher out of use. Orders that have it keep it.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<VoucherNotFoundException>]
    [Error<VoucherChangedException>]
    public static Task<Voucher> DeactivateVoucherAsync(
        [ID<Voucher>] Guid id,
        int? version,
        BasketContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
        => SetActiveAsync(id, version, false, db, clock, cancellationToken);

    private static async Task<Voucher> SetActiveAsync(
        Guid id,
        int? version,
        bool isActive,
        BasketContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var voucher = await VoucherRules.TouchAsync(db, id, version, clock.GetUtcNow(), cancellationToken);
        voucher.IsActive = isActive;
        await VoucherRules.SaveAsync(db, voucher, cancellationToken);
        return voucher;
    }
}
