using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>A new password was asked for. The code stands in what goes to the contact, and nowhere else.</summary>
internal sealed class PasswordResetTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.PasswordReset;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => new(
            "Set a new password",
            "A new password was asked for. If it was not you, nothing needs to be done.",
            $"Your code to set a new password: {occasion.Code}",
            [
                Greeting(occasion),
                $"Your code to set a new password: {occasion.Code}",
                $"It is good until {Time(occasion.ExpiresAt, culture)}. If you did not ask for it, ignore this message.",
            ]);
}
