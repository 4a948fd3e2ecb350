using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>An order was cancelled.</summary>
internal sealed class OrderCancelledTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.OrderCancelled;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"Your order {occasion.OrderNumber} is cancelled",
            "Your order was cancelled. What you have paid for it is paid back.",
            occasion.Note);
}
