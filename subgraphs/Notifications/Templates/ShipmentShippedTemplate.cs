using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>A parcel is on its way.</summary>
internal sealed class ShipmentShippedTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.ShipmentShipped;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"A parcel of your order {occasion.OrderNumber} is on its way",
            "We have sent you a parcel.",
            Lines(occasion, culture),
            occasion.TrackingNumber is null ? null : $"You can follow it: {occasion.Carrier} {occasion.TrackingNumber}");
}
