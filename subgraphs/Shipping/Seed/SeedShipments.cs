using EShop.Demo;
using EShop.Shipping.Data;
using EShop.Shipping.Shipments;

namespace EShop.Shipping.Seed;

/// <summary>The parcels of the demo orders.</summary>
internal static class SeedShipments
{
    public static async Task WriteAsync(ShippingContext db, DemoShop shop, CancellationToken cancellationToken)
    {
        var parcels = shop.Orders.SelectMany(DemoParcel.Of).ToArray();
        await db.BulkCopyAsync(parcels.Select(ToShipment), cancellationToken);
        await db.BulkCopyAsync(parcels.SelectMany(ToItems), cancellationToken);
        await db.BulkCopyAsync(parcels.SelectMany(ToEvents), cancellationToken);
    }

    private static Shipment ToShipment(DemoParcel parcel)
    {
        var order = parcel.Order;
        var isSent = parcel.Stage is DemoParcelStage.Shipped or DemoParcelStage.Delivered;
        return new Shipment
        {
            Id = parcel.Id,
            Number = ShipmentRules.NumberOf(order.Number, parcel.Number),
            OrderId = order.Id,
            OrderNumber = order.Number,
            OwnerId = order.Customer.Id,
            MethodId = order.MethodId,
            Status = parcel.Stage switch
            {
                DemoParcelStage.Shipped => ShipmentStatus.Shipped,
                DemoParcelStage.Delivered => ShipmentStatus.Delivered,
                DemoParcelStage.Cancelled => ShipmentStatus.Cancelled,
                _ => ShipmentStatus.Pending,
            },
            Carrier = order.IsExpress ? "Swift Couriers" : "Parcel Post",
            TrackingNumber = isSent ? $"DEMO{order.Index:D8}{parcel.Number}" : null,
            Address = new ShipmentAddress
            {
                Name = order.Customer.Name,
                Street = order.Customer.Street,
                PostalCode = order.Customer.PostalCode,
                City = order.Customer.City,
                Country = DemoPerson.Country,
            },
            ContactEmail = order.Customer.Email,
            BookedAt = parcel.BookedAt,
            ShippedAt = isSent ? parcel.ShippedAt : null,
            DeliveredAt = parcel.Stage == DemoParcelStage.Delivered ? parcel.DeliveredAt : null,
            UpdatedAt = parcel.Stage switch
            {
                DemoParcelStage.Shipped => parcel.ShippedAt,
                DemoParcelStage.Delivered => parcel.DeliveredAt,
                _ => parcel.BookedAt,
            },
            Version = parcel.Version,
        };
    }

    private static IEnumerable<ShipmentItem> ToItems(DemoParcel parcel)
        => parcel.Lines.Select(line => new ShipmentItem
        {
            ShipmentId = parcel.Id,
            LineId = line.Id,
            ProductId = line.Product.Id,
            Sku = line.Product.Sku,
            Name = line.Product.Name,
            Quantity = line.Quantity,
            WeightGrams = line.Product.WeightGrams,
        });

    private static IEnumerable<TrackingEvent> ToEvents(DemoParcel parcel)
    {
        if (parcel.Stage is DemoParcelStage.Shipped or DemoParcelStage.Delivered)
        {
            yield return Event(parcel, "shipped", parcel.ShippedAt, "The carrier has taken the parcel.", "Berlin");
        }

        if (parcel.Stage is DemoParcelStage.Delivered)
        {
            yield return Event(parcel, "delivered", parcel.DeliveredAt, "The parcel was delivered.", parcel.Order.Customer.City);
        }
    }

    private static TrackingEvent Event(DemoParcel parcel, string step, DateTimeOffset occurredAt, string description, string location)
        => new()
        {
            Id = DemoIds.Of($"tracking {parcel.Order.Index} {parcel.Number} {step}"),
            ShipmentId = parcel.Id,
            OccurredAt = occurredAt,
            Description = description,
            Location = location,
        };
}
