using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>An order will be fulfilled.</summary>
internal sealed class OrderConfirmedTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.OrderConfirmed;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"Your order {occasion.OrderNumber} is confirmed",
            $"We are getting your order for {Money(occasion, culture)} ready.");
}
