using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>An order was paid.</summary>
internal sealed class OrderPaidTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.OrderPaid;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"Your payment for order {occasion.OrderNumber} has arrived",
            $"We have received {Money(occasion, culture)}. Thank you.");
}
