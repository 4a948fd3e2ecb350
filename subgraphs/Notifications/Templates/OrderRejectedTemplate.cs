using System.Globalization;
using EShop.Contracts;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>An order could not be taken.</summary>
internal sealed class OrderRejectedTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.OrderRejected;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"We could not take your order {occasion.OrderNumber}",
            occasion.Status switch
            {
                RejectionCodes.OutOfStock or RejectionCodes.StockTimeout or RejectionCodes.ReservationLost => "Something in it is sold out.",
                RejectionCodes.PaymentDeclined => "The payment was declined.",
                _ => "It could not be completed.",
            },
            "Nothing was charged for it.");
}
