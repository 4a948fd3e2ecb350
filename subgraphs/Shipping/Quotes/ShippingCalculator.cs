using EShop.Contracts;
using EShop.Graph;
using EShop.Shipping.Data;
using EShop.Shipping.Methods;
using EShop.Shipping.Zones;
using Microsoft.EntityFrameworkCore;

namespace EShop.Shipping.Quotes;

/// <summary>Prices parcels.</summary>
public sealed class ShippingCalculator(ShippingContext db, TimeProvider clock)
{
    private const int GramsPerKilogram = 1000;

    private Tariff? _tariff;

    /// <summary>What every method that takes the parcel costs, the cheapest first.</summary>
    public async Task<IReadOnlyList<ShippingQuote>> QuoteAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        var tariff = await LoadAsync(cancellationToken);
        return
        [
            .. tariff.Methods
                .Select(method => Quote(tariff, method, parcel).Quote)
                .OfType<ShippingQuote>()
                .OrderBy(quote => quote.Amount)
                .ThenBy(quote => quote.LatestDelivery)
                .ThenBy(quote => quote.Method.Code, StringComparer.Ordinal)
        ];
    }

    /// <summary>What one method costs, or the cheapest; else why it cannot be sent (<see cref="ShippingProblemCodes"/>).</summary>
    public async Task<(ShippingQuote? Quote, string? Problem)> QuoteAsync(Guid? methodId, Parcel parcel, CancellationToken cancellationToken)
    {
        var tariff = await LoadAsync(cancellationToken);
        if (methodId is { } id)
        {
            return tariff.Methods.Find(m => m.Id == id) is { } method
                ? Quote(tariff, method, parcel)
                : (null, ShippingProblemCodes.MethodNotFound);
        }

        var quotes = await QuoteAsync(parcel, cancellationToken);
        return quotes.Count > 0
            ? (quotes[0], null)
            : (null, tariff.Methods.Select(method => Quote(tariff, method, parcel).Problem).FirstOrDefault() ?? ShippingProblemCodes.AddressNotServed);
    }

    private (ShippingQuote? Quote, string? Problem) Quote(Tariff tariff, ShippingMethod method, Parcel parcel)
    {
        var rates = tariff.Rates.Where(r => r.MethodId == method.Id).ToArray();
        var zone = ZoneMatch.Serving(tariff.Zones, parcel.Country, parcel.PostalCode)
            .FirstOrDefault(z => rates.Any(r => r.ZoneId == z.Id));
        if (zone is null)
        {
            return (null, ShippingProblemCodes.AddressNotServed);
        }

        if (Array.Find(rates, r => r.ZoneId == zone.Id && r.Currency == parcel.Currency) is not { } rate)
        {
            return (null, ShippingProblemCodes.CurrencyNotOffered);
        }

        if (parcel.WeightGrams > method.MaxWeightGrams)
        {
            return (null, ShippingProblemCodes.TooHeavy);
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return (
            new ShippingQuote(
                method,
                PriceOf(rate, parcel),
                parcel.Currency,
                WorkingDays.Add(today, method.MinDays),
                WorkingDays.Add(today, method.MaxDays)),
            null);
    }

    private static decimal PriceOf(ShippingRate rate, Parcel parcel)
    {
        if (parcel.Subtotal >= rate.FreeFrom)
        {
            return 0;
        }

        var further = Math.Max(0, (parcel.WeightGrams + GramsPerKilogram - 1) / GramsPerKilogram - 1);
        return Currencies.Round(rate.Price + (further * rate.PricePerKilogram), parcel.Currency);
    }

    private async Task<Tariff> LoadAsync(CancellationToken cancellationToken)
        => _tariff ??= new Tariff(
            await db.Methods.AsNoTracking().Where(m => m.IsActive).OrderBy(m => m.Code).ToListAsync(cancellationToken),
            await db.Zones.AsNoTracking().ToListAsync(cancellationToken),
            await db.Rates.AsNoTracking().ToListAsync(cancellationToken));

    /// <summary>A few dozen rows, read once a request.</summary>
    private sealed record Tariff(List<ShippingMethod> Methods, List<ShippingZone> Zones, List<ShippingRate> Rates);
}
