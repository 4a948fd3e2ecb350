using System.Security.Claims;
using EShop.Defaults;

namespace EShop.Notifications.Preferences;

[QueryType]
internal static partial class PreferenceQueries
{
    /// <summary>What the caller is written to about, for every channel and kind.</summary>
    [Authorize]
    public static async Task<IReadOnlyList<NotificationPreference>> GetNotificationPreferencesAsync(
        ClaimsPrincipal caller,
        [Service] PreferenceBook preferences,
        CancellationToken cancellationToken)
        => await preferences.ReadAsync(caller.UserId ?? Guid.Empty, cancellationToken);
}
