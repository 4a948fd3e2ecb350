using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>An order was taken.</summary>
internal sealed class OrderPlacedTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.OrderPlaced;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"We have received your order {occasion.OrderNumber}",
            $"You ordered for {Money(occasion, culture)}. We tell you as soon as it is confirmed.",
            Lines(occasion, culture));
}
