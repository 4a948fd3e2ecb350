using System.Security.Claims;
using EShop.Defaults;

namespace EShop.Notifications.Preferences;

[MutationType]
internal static partial class PreferenceMutations
{
    /// <summary>Changes what the caller is written to about. What is not named stays as it is.</summary>
    [Authorize]
    [Error<NotificationPreferenceLockedException>]
    [UseMutationConvention(PayloadFieldName = "preferences")]
    public static async Task<IReadOnlyList<NotificationPreference>> UpdateNotificationPreferencesAsync(
        IReadOnlyList<NotificationPreferenceInput> preferences,
        ClaimsPrincipal caller,
        [Service] PreferenceBook book,
        CancellationToken cancellationToken)
    {
        var userId = caller.UserId ?? Guid.Empty;
        await book.ChangeAsync(userId, preferences, cancellationToken);
        return await book.ReadAsync(userId, cancellationToken);
    }
}
