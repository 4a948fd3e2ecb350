using EShop.Notifications.Data;
using EShop.Notifications.Occasions;
using Microsoft.EntityFrameworkCore;

namespace EShop.Notifications.Preferences;

/// <summary>
/// Knows who wants to be told what how. E-mail is on until switched off. Text messages are off until switched on, but go to those who gave no
/// e-mail address: something must reach them.
/// </summary>
internal sealed class PreferenceBook(NotificationsContext db)
{
    public async Task<IReadOnlyList<NotificationPreference>> ReadAsync(Guid userId, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(userId, cancellationToken);
        return
        [
            .. from channel in Enum.GetValues<NotificationChannel>()
               from kind in Enum.GetValues<NotificationKind>()
               let isLocked = NotificationKinds.IsSecurity(kind)
               select new NotificationPreference(
                   channel,
                   kind,
                   isLocked || (stored.TryGetValue((channel, kind), out var chosen) ? chosen : channel == NotificationChannel.Email),
                   isLocked),
        ];
    }

    public async Task ChangeAsync(Guid userId, IReadOnlyList<NotificationPreferenceInput> choices, CancellationToken cancellationToken)
    {
        foreach (var choice in choices)
        {
            if (NotificationKinds.IsSecurity(choice.Kind) && !choice.IsEnabled)
            {
                throw new NotificationPreferenceLockedException(choice.Kind);
            }
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        foreach (var choice in choices.OrderBy(c => c.Channel).ThenBy(c => c.Kind))
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into notification_preferences (user_id, channel, kind, is_enabled)
                values ({userId}, {(int)choice.Channel}, {(int)choice.Kind}, {choice.IsEnabled})
                on conflict (user_id, channel, kind) do update set is_enabled = excluded.is_enabled
                """,
                cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The ways in which an occasion is told.</summary>
    public async Task<IReadOnlyList<(NotificationChannel Channel, string Recipient)>> ChooseAsync(
        Occasion occasion,
        string? email,
        string? phone,
        CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(occasion.UserId, cancellationToken);
        var isSecurity = NotificationKinds.IsSecurity(occasion.Kind);
        var chosen = new List<(NotificationChannel, string)>();
        if (!string.IsNullOrWhiteSpace(email) && Wants(NotificationChannel.Email, true))
        {
            chosen.Add((NotificationChannel.Email, email));
        }

        if (!string.IsNullOrWhiteSpace(phone) && Wants(NotificationChannel.Sms, string.IsNullOrWhiteSpace(email)))
        {
            chosen.Add((NotificationChannel.Sms, phone));
        }

        return chosen;

        bool Wants(NotificationChannel channel, bool otherwise)
            => isSecurity || (stored.TryGetValue((channel, occasion.Kind), out var isEnabled) ? isEnabled : otherwise);
    }

    private async Task<Dictionary<(NotificationChannel, NotificationKind), bool>> StoredAsync(Guid userId, CancellationToken cancellationToken)
        => await db.Preferences
            .AsNoTracking()
            .Where(p => p.UserId == userId)
            .ToDictionaryAsync(p => (p.Channel, p.Kind), p => p.IsEnabled, cancellationToken);
}
