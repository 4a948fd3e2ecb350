using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>A contact is to be confirmed. The code stands in what goes to the contact, and nowhere else.</summary>
internal sealed class ContactConfirmationTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.ContactConfirmation;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => new(
            "Please confirm your contact",
            "A code was sent to the contact that is to be confirmed.",
            $"Your code to confirm your contact: {occasion.Code}",
            [
                Greeting(occasion),
                $"Your code to confirm your contact: {occasion.Code}",
                $"It is good until {Time(occasion.ExpiresAt, culture)}. If you did not ask for it, ignore this message.",
            ]);
}
