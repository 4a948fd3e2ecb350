using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>A parcel has arrived.</summary>
internal sealed class ShipmentDeliveredTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.ShipmentDelivered;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"A parcel of your order {occasion.OrderNumber} has arrived",
            "Your parcel was delivered. We hope that you like what is in it.",
            Lines(occasion, culture));
}
