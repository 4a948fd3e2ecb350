using EShop.Contracts;
using EShop.Demo;
using EShop.Graph;
using EShop.Ordering.Checkout;
using EShop.Ordering.Fulfilment;
using EShop.Ordering.Orders;

namespace EShop.Ordering.Seed;

/// <summary>A demo order with all that Ordering keeps of it, priced as any order is.</summary>
internal sealed class SeedOrder
{
    public SeedOrder(DemoOrder demo, CheckoutOptions options)
    {
        Order = ToOrder(demo);
        OrderPricing.Apply(Order, ToBasket(demo), ToQuote(demo), options);
        for (var i = 0; i < demo.Lines.Count; i++)
        {
            Order.Lines[i].Id = demo.Lines[i].Id;
        }

        Parcels = [.. DemoParcel.Of(demo).Where(p => p.Stage is DemoParcelStage.Shipped or DemoParcelStage.Delivered).Select(ToParcel)];
        CountParcels();
        SeedReturns.Apply(demo, Order);
        History = SeedHistory.Write(demo, Order);
        Checkout = SeedCheckout.Of(demo, Order);
    }

    public Order Order { get; }

    public IReadOnlyList<OrderHistoryEntry> History { get; }

    public IReadOnlyList<OrderShipment> Parcels { get; }

    /// <summary>Null for an order that was placed just now.</summary>
    public CheckoutState? Checkout { get; }

    private static Order ToOrder(DemoOrder demo) => new()
    {
        Id = demo.Id,
        Number = demo.Number,
        OwnerId = demo.Customer.Id,
        Currency = Currencies.Default,
        PaymentMethod = demo.PaymentMethod,
        PaymentToken = demo.PaymentMethod == "CARD" ? "tok_ok" : null,
        ContactEmail = demo.Customer.Email,
        ShippingAddress = ToAddress(demo.Customer),
        BillingAddress = ToAddress(demo.Customer),
        CreatedAt = demo.PlacedAt,
        UpdatedAt = demo.PlacedAt,
    };

    private static Address ToAddress(DemoPerson person) => new()
    {
        Name = person.Name,
        Street = person.Street,
        PostalCode = person.PostalCode,
        City = person.City,
        Country = DemoPerson.Country,
    };

    private static BasketSealed ToBasket(DemoOrder demo) => new(
        demo.Id,
        null,
        0,
        Currencies.Default,
        [
            .. demo.Lines.Select(l => new SealedLine(
                l.Product.Id,
                l.Product.Sku,
                l.Product.Name,
                l.Product.ImageUrl,
                l.Quantity,
                l.Product.Price,
                0m,
                l.Product.TaxClass,
                l.Product.WeightGrams)),
        ],
        null,
        0m);

    private static ShippingQuoted ToQuote(DemoOrder demo)
    {
        var arrival = DateOnly.FromDateTime(demo.Step(halfDays: 5).UtcDateTime);
        return new ShippingQuoted(
            demo.Id, demo.MethodId, demo.MethodCode, demo.MethodName, demo.Shipping, Currencies.Default, arrival, arrival);
    }

    private static OrderShipment ToParcel(DemoParcel parcel) => new()
    {
        ShipmentId = parcel.Id,
        OrderId = parcel.Order.Id,
        Status = parcel.Stage == DemoParcelStage.Delivered ? OrderShipmentStatus.Delivered : OrderShipmentStatus.Shipped,
        Version = parcel.Version,
        Lines =
        [
            .. parcel.Lines.Select(l => new ShipmentLine(
                l.Id, l.Product.Id, l.Product.Sku, l.Product.Name, l.Quantity, l.Product.WeightGrams)),
        ],
        UpdatedAt = parcel.Stage == DemoParcelStage.Delivered ? parcel.DeliveredAt : parcel.ShippedAt,
    };

    private void CountParcels()
    {
        foreach (var parcel in Parcels)
        {
            foreach (var sent in parcel.Lines)
            {
                var line = Order.Lines.Single(l => l.Id == sent.LineId);
                line.ShippedQuantity += sent.Quantity;
                line.DeliveredQuantity += parcel.Status == OrderShipmentStatus.Delivered ? sent.Quantity : 0;
            }
        }
    }
}
