using System.Globalization;

namespace EShop.Shipping.Shipments;

/// <summary>What a shipment may be.</summary>
internal static class ShipmentRules
{
    public static string? CheckOptional(string field, string? text, int maxLength)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed)
            ? null
            : trimmed.Length <= maxLength ? trimmed : throw new ShipmentInvalidException(field, $"At most {maxLength} characters.");
    }

    /// <summary>Moves a part of a shipment that is not on its way yet into one of its own.</summary>
    public static Shipment Split(Shipment shipment, IReadOnlyList<ShipmentLineInput> lines, int number, DateTimeOffset now)
    {
        if (shipment.Status is not (ShipmentStatus.Pending or ShipmentStatus.Packed))
        {
            throw new ShipmentStatusException(shipment.Id, shipment.Status);
        }

        var part = new Shipment
        {
            Id = Guid.CreateVersion7(now),
            Number = NumberOf(shipment.OrderNumber, number),
            OrderId = shipment.OrderId,
            OrderNumber = shipment.OrderNumber,
            OwnerId = shipment.OwnerId,
            MethodId = shipment.MethodId,
            Status = ShipmentStatus.Pending,
            Carrier = shipment.Carrier,
            Address = Copy(shipment.Address),
            ContactEmail = shipment.ContactEmail,
            ContactPhone = shipment.ContactPhone,
            IsErasureAsked = shipment.IsErasureAsked,
            BookedAt = shipment.BookedAt,
            UpdatedAt = now,
            Version = 1,
        };
        foreach (var group in lines.GroupBy(l => l.LineId))
        {
            var quantity = group.Sum(l => (long)l.Quantity);
            var item = shipment.Items.Find(i => i.LineId == group.Key)
                ?? throw new ShipmentInvalidException("lines", "A line is not in this shipment.");
            if (group.Any(l => l.Quantity <= 0) || quantity > item.Quantity)
            {
                throw new ShipmentInvalidException("lines", "A quantity is between one and what is in the shipment.");
            }

            part.Items.Add(new ShipmentItem
            {
                ShipmentId = part.Id,
                LineId = item.LineId,
                ProductId = item.ProductId,
                Sku = item.Sku,
                Name = item.Name,
                Quantity = (int)quantity,
                WeightGrams = item.WeightGrams,
            });
            item.Quantity -= (int)quantity;
        }

        shipment.Items.RemoveAll(i => i.Quantity == 0);
        if (part.Items.Count == 0 || shipment.Items.Count == 0)
        {
            throw new ShipmentInvalidException("lines", "Something goes, and something is left.");
        }

        shipment.Version++;
        shipment.UpdatedAt = now;
        return part;
    }

    public static string NumberOf(string orderNumber, int number) => string.Create(CultureInfo.InvariantCulture, $"{orderNumber}-{number}");

    private static ShipmentAddress? Copy(ShipmentAddress? address) => address is null
        ? null
        : new ShipmentAddress
        {
            Name = address.Name,
            Company = address.Company,
            Street = address.Street,
            Street2 = address.Street2,
            PostalCode = address.PostalCode,
            City = address.City,
            Region = address.Region,
            Country = address.Country,
        };
}
