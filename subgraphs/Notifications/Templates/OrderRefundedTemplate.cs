using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>Money was paid back.</summary>
internal sealed class OrderRefundedTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.OrderRefunded;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"A refund for your order {occasion.OrderNumber}",
            $"We have paid {Money(occasion, culture)} back.");
}
