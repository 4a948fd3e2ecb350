using EShop.Defaults;
using EShop.Shipping.Data;
using EShop.Shipping.Zones;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Shipping.Methods;

[MutationType]
public static partial class ShippingMethodMutations
{
    /// <summary>Adds an active way to send parcels; it is offered where it has a price.</summary>
    /// <param name="code">Unique in the shop.</param>
    /// <param name="name">What shoppers call it.</param>
    /// <param name="carrier">Who carries the parcel.</param>
    /// <param name="minDays">Working days to the door, at best.</param>
    /// <param name="maxDays">Working days to the door, at worst.</param>
    /// <param name="description">What shoppers should know of it.</param>
    /// <param name="maxWeightGrams">In grams; any weight when left out.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShippingMethodInvalidException>]
    public static async Task<ShippingMethod> CreateShippingMethodAsync(
        string code,
        string name,
        string carrier,
        int minDays,
        int maxDays,
        string? description,
        int? maxWeightGrams,
        ShippingContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (min, max) = ShippingMethodRules.CheckDays(minDays, maxDays);
        var method = new ShippingMethod
        {
            Id = Guid.CreateVersion7(now),
            Code = ShippingMethodRules.CheckCode(code),
            Name = ShippingMethodRules.CheckText("name", name, 100),
            Carrier = ShippingMethodRules.CheckText("carrier", carrier, 60),
            Description = description is null ? null : ShippingMethodRules.CheckText("description", description, 1000),
            MinDays = min,
            MaxDays = max,
            MaxWeightGrams = ShippingMethodRules.CheckWeight(maxWeightGrams),
            IsActive = true,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
        db.Methods.Add(method);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new ShippingMethodInvalidException("code", "Another method has this code.");
        }

        return method;
    }

    /// <summary>Changes what is given of a method.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShippingMethodNotFoundException>]
    [Error<ShippingMethodInvalidException>]
    [Error<ShippingMethodChangedException>]
    public static async Task<ShippingMethod> UpdateShippingMethodAsync(
        [ID<ShippingMethod>] Guid id,
        string? name,
        string? carrier,
        string? description,
        int? minDays,
        int? maxDays,
        int? maxWeightGrams,
        bool? isActive,
        int? version,
        ShippingContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var method = await ShippingMethodRules.TouchAsync(db, id, version, clock.GetUtcNow(), cancellationToken);
        method.Name = name is null ? method.Name : ShippingMethodRules.CheckText("name", name, 100);
        method.Carrier = carrier is null ? method.Carrier : ShippingMethodRules.CheckText("carrier", carrier, 60);
        method.Description = description is null ? method.Description : ShippingMethodRules.CheckText("description", description, 1000);
        (method.MinDays, method.MaxDays) = ShippingMethodRules.CheckDays(minDays ?? method.MinDays, maxDays ?? method.MaxDays);
        method.MaxWeightGrams = maxWeightGrams is null ? method.MaxWeightGrams : ShippingMethodRules.CheckWeight(maxWeightGrams);
        method.IsActive = isActive ?? method.IsActive;
        await ShippingMethodRules.SaveAsync(db, method, cancellationToken);
        return method;
    }

    /// <summary>Sets what a method costs to a zone in a currency.</summary>
    /// <param name="id">The method.</param>
    /// <param name="zoneId">Where to.</param>
    /// <param name="currency">ISO 4217; there is no conversion.</param>
    /// <param name="price">For the parcel.</param>
    /// <param name="pricePerKilogram">On top, for every kilogram that is begun after the first.</param>
    /// <param name="freeFrom">Free from this value of goods on.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShippingMethodNotFoundException>]
    [Error<ShippingZoneNotFoundException>]
    [Error<ShippingMethodInvalidException>]
    [Error<ShippingMethodChangedException>]
    public static async Task<ShippingMethod> SetShippingRateAsync(
        [ID<ShippingMethod>] Guid id,
        [ID<ShippingZone>] Guid zoneId,
        string currency,
        decimal price,
        decimal? pricePerKilogram,
        decimal? freeFrom,
        ShippingContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        ShippingMethodRules.CheckCurrency(currency);
        var method = await ShippingMethodRules.TouchAsync(db, id, null, clock.GetUtcNow(), cancellationToken);
        await ShippingZoneRules.FindAsync(db, zoneId, cancellationToken);
        var rate = await db.Rates.SingleOrDefaultAsync(
            r => r.MethodId == id && r.ZoneId == zoneId && r.Currency == currency,
            cancellationToken)
            ?? db.Rates.Add(new ShippingRate { MethodId = id, ZoneId = zoneId, Currency = currency }).Entity;
        rate.Price = ShippingMethodRules.CheckAmount("price", price, currency);
        rate.PricePerKilogram = ShippingMethodRules.CheckAmount("pricePerKilogram", pricePerKilogram ?? 0, currency);
        rate.FreeFrom = freeFrom is { } value ? ShippingMethodRules.CheckAmount("freeFrom", value, currency) : null;
        await ShippingMethodRules.SaveAsync(db, method, cancellationToken);
        return method;
    }

    /// <summary>Stops offering a method to a zone in a currency.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShippingMethodNotFoundException>]
    [Error<ShippingMethodChangedException>]
    public static async Task<ShippingMethod> RemoveShippingRateAsync(
        [ID<ShippingMethod>] Guid id,
        [ID<ShippingZone>] Guid zoneId,
        string currency,
        ShippingContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var method = await ShippingMethodRules.TouchAsync(db, id, null, clock.GetUtcNow(), cancellationToken);
        db.Rates.RemoveRange(db.Rates.Where(r => r.MethodId == id && r.ZoneId == zoneId && r.Currency == currency));
        await ShippingMethodRules.SaveAsync(db, method, cancellationToken);
        return method;
    }
}
