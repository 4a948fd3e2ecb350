using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>Finds the template of an occasion: in its language, else in English.</summary>
internal static class TemplateBook
{
    private const string Fallback = "en";

    private static readonly Dictionary<(NotificationKind, string), MessageTemplate> s_templates = new MessageTemplate[]
    {
        new WelcomeTemplate(),
        new PasswordResetTemplate(),
        new ContactConfirmationTemplate(),
        new OrderPlacedTemplate(),
        new OrderConfirmedTemplate(),
        new OrderPaidTemplate(),
        new OrderRejectedTemplate(),
        new OrderExpiredTemplate(),
        new OrderCancelledTemplate(),
        new OrderRefundedTemplate(),
        new OrderReturnTemplate(),
        new ShipmentShippedTemplate(),
        new ShipmentDeliveredTemplate(),
        new BackInStockTemplate(),
    }.ToDictionary(t => (t.Kind, t.Language));

    public static MessageText Render(Occasion occasion)
    {
        var language = occasion.Locale?.Split('-', '_')[0].ToLowerInvariant() ?? Fallback;
        return s_templates.TryGetValue((occasion.Kind, language), out var template)
            ? template.Render(occasion, CultureOf(occasion.Locale))
            : s_templates[(occasion.Kind, Fallback)].Render(occasion, CultureInfo.InvariantCulture);
    }

    // Locales come from clients, and a process may know none.
    private static CultureInfo CultureOf(string? locale)
    {
        try
        {
            return string.IsNullOrEmpty(locale) ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
