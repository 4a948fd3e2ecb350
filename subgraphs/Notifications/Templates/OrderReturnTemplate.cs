using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>A return has moved on.</summary>
internal sealed class OrderReturnTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.OrderReturn;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            $"About the return of your order {occasion.OrderNumber}",
            occasion.Status switch
            {
                "REQUESTED" => "We have received your request and look at it.",
                "APPROVED" => "Your return is approved. Please send the goods back.",
                "REFUSED" => "We cannot take the goods back.",
                "RECEIVED" => "The goods have arrived at ours.",
                "REFUNDED" => "We have paid you back.",
                _ => "Your return has changed.",
            },
            occasion.Note);
}
