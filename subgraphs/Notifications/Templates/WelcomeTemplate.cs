using System.Globalization;
using EShop.Notifications.Occasions;

namespace EShop.Notifications.Templates;

/// <summary>An account was opened.</summary>
internal sealed class WelcomeTemplate : MessageTemplate
{
    public override NotificationKind Kind => NotificationKind.Welcome;

    public override MessageText Render(Occasion occasion, CultureInfo culture)
        => Plain(occasion, "Welcome to EShop", "Your account is ready.", "You see your orders and choose what we write to you about when you are signed in.");
}
