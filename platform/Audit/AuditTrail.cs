using Microsoft.EntityFrameworkCore;

namespace EShop.Audit;

/// <summary>Reads the trail of a service.</summary>
public static class AuditTrail
{
    /// <summary>A page of the trail, the latest first, in one statement.</summary>
    public static async Task<PageConnection<AuditEntry>> ReadAsync(
        DbContext db,
        AuditEntryFilter? where,
        PagingArguments pagingArguments,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (where?.Entity is { } entity)
        {
            entries = entries.Where(e => e.Entity == entity);
        }

        if (where?.EntityId is { } entityId)
        {
            entries = entries.Where(e => e.EntityId == entityId);
        }

        if (where?.ActorId is { } actorId)
        {
            entries = entries.Where(e => e.ActorId == actorId);
        }

        if (where?.From is { } from)
        {
            entries = entries.Where(e => e.OccurredAt >= from.ToUniversalTime());
        }

        if (where?.To is { } to)
        {
            entries = entries.Where(e => e.OccurredAt < to.ToUniversalTime());
        }

        return new(await entries
            .OrderByDescending(e => e.OccurredAt)
            .ThenByDescending(e => e.Id)
            .ToPageAsync(pagingArguments, cancellationToken));
    }
}
