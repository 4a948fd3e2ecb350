using EShop.Defaults;
using EShop.Shipping.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Shipping.Zones;

[MutationType]
public static partial class ShippingZoneMutations
{
    /// <summary>Adds a part of the world to send to.</summary>
    /// <param name="code">Unique in the shop.</param>
    /// <param name="name">What staff call it.</param>
    /// <param name="countries">ISO 3166-1 codes of two letters; none for everywhere else.</param>
    /// <param name="postalCodePrefixes">Only addresses whose postal codes begin with one of these.</param>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShippingZoneInvalidException>]
    public static async Task<ShippingZone> CreateShippingZoneAsync(
        string code,
        string name,
        IReadOnlyList<string>? countries,
        IReadOnlyList<string>? postalCodePrefixes,
        ShippingContext db,
        CancellationToken cancellationToken)
    {
        var zone = new ShippingZone
        {
            Id = Guid.CreateVersion7(),
            Code = ShippingZoneRules.CheckCode(code),
            Name = ShippingZoneRules.CheckName(name),
            Countries = ShippingZoneRules.CheckCountries(countries),
            PostalCodePrefixes = ShippingZoneRules.CheckPrefixes(postalCodePrefixes),
        };
        db.Zones.Add(zone);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new ShippingZoneInvalidException("code", "Another zone has this code.");
        }

        return zone;
    }

    /// <summary>Changes what is given of a zone.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShippingZoneNotFoundException>]
    [Error<ShippingZoneInvalidException>]
    public static async Task<ShippingZone> UpdateShippingZoneAsync(
        [ID<ShippingZone>] Guid id,
        string? name,
        IReadOnlyList<string>? countries,
        IReadOnlyList<string>? postalCodePrefixes,
        ShippingContext db,
        CancellationToken cancellationToken)
    {
        var zone = await ShippingZoneRules.FindAsync(db, id, cancellationToken);
        zone.Name = name is null ? zone.Name : ShippingZoneRules.CheckName(name);
        zone.Countries = countries is null ? zone.Countries : ShippingZoneRules.CheckCountries(countries);
        zone.PostalCodePrefixes = postalCodePrefixes is null ? zone.PostalCodePrefixes : ShippingZoneRules.CheckPrefixes(postalCodePrefixes);
        await db.SaveChangesAsync(cancellationToken);
        return zone;
    }

    /// <summary>Deletes a zone that no price depends on.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ShippingZoneNotFoundException>]
    [Error<ShippingZoneInUseException>]
    public static async Task<ShippingZone> DeleteShippingZoneAsync(
        [ID<ShippingZone>] Guid id,
        ShippingContext db,
        CancellationToken cancellationToken)
    {
        var zone = await ShippingZoneRules.FindAsync(db, id, cancellationToken);
        db.Zones.Remove(zone);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e)
            when (e.InnerException is PostgresException
            {
                SqlState: PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation
            })
        {
            throw new ShippingZoneInUseException(id);
        }

        return zone;
    }
}
