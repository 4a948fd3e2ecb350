using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>A product can be bought again.</summary>
internal sealed class BackInStockTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.BackInStock;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(
            occasion,
            "Back in stock",
            "A product that you were waiting for can be bought again. It is linked in your notifications.");
}
