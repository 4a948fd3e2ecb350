using EShop.Defaults;
using EShop.Demo;
using EShop.Shipping.Data;
using EShop.Shipping.Methods;
using EShop.Shipping.Zones;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Shipping.Seed;

/// <summary>Gives a shop without shipping methods a few, with prices and the parcels of the demo orders, where demo data is asked for.</summary>
internal sealed class ShippingSeeder(IServiceScopeFactory scopes, IOptions<SeedOptions> seed, TimeProvider clock) : IDatabaseSeeder
{
    private static readonly string[] s_europe =
    [
        "AT", "BE", "BG", "CH", "CY", "CZ", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL",
        "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ];

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (DemoShop.Create(seed.Value, clock) is not { } shop)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ShippingContext>();
        if (await db.Methods.AnyAsync(cancellationToken) || await db.Zones.AnyAsync(cancellationToken))
        {
            return;
        }

        var home = Zone("DE", "Germany", "DE");
        var europe = Zone("EU", "Europe", s_europe);
        var world = Zone("WORLD", "Everywhere else");
        db.Zones.AddRange(home, europe, world);
        var standard = Method("STANDARD", "Standard parcel", "Parcel Post", 2, 4, 31_500);
        var express = Method("EXPRESS", "Express", "Swift Couriers", 1, 1, 20_000);
        var freight = Method("FREIGHT", "Freight to the kerb", "Haulage Union", 4, 8, 250_000);
        db.Methods.AddRange(standard, express, freight);
        db.Rates.AddRange(
            Rate(standard, home, 4.90m, 0.50m, 100m),
            Rate(standard, europe, 9.90m, 1.50m, 250m),
            Rate(standard, world, 24.90m, 6.00m, null),
            Rate(express, home, 12.90m, 1.00m, null),
            Rate(express, europe, 24.90m, 3.00m, null),
            Rate(freight, home, 49.00m, 0.40m, null),
            Rate(freight, europe, 99.00m, 0.90m, null));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await SeedShipments.WriteAsync(db, shop, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static ShippingZone Zone(string code, string name, params string[] countries)
        => new() { Id = Guid.CreateVersion7(), Code = code, Name = name, Countries = [.. countries] };

    private static ShippingRate Rate(ShippingMethod method, ShippingZone zone, decimal price, decimal perKilogram, decimal? freeFrom)
        => new() { MethodId = method.Id, ZoneId = zone.Id, Currency = "EUR", Price = price, PricePerKilogram = perKilogram, FreeFrom = freeFrom };

    private ShippingMethod Method(string code, string name, string carrier, int minDays, int maxDays, int maxWeightGrams)
    {
        var now = clock.GetUtcNow();
        return new ShippingMethod
        {
            Id = DemoIds.Of($"shipping method {code}"),
            Code = code,
            Name = name,
            Carrier = carrier,
            MinDays = minDays,
            MaxDays = maxDays,
            MaxWeightGrams = maxWeightGrams,
            IsActive = true,
            Version = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }
}
