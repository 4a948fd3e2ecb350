using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>An order was not paid in time.</summary>
internal sealed class OrderExpiredTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.OrderExpired;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"Your order {occasion.OrderNumber} has expired",
            "The payment was not confirmed in time. Nothing is charged, and you may order again.");
}
