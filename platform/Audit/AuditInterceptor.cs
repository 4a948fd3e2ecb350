using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EShop.Audit;

/// <summary>Writes what staff change into the trail, in the transaction that changes it.</summary>
internal sealed class AuditInterceptor(AuditActor actor, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        Record(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private void Record(DbContext? context)
    {
        if (context is null || actor.Current is not { } who)
        {
            return;
        }

        context.ChangeTracker.DetectChanges();
        var changed = new List<EntityEntry>();
        var unsaved = new List<EntityEntry>();
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
            {
                continue;
            }

            if (entry.Entity is AuditEntry)
            {
                unsaved.Add(entry);
            }
            else if (AuditModel.IsAudited(entry.Metadata))
            {
                changed.Add(entry);
            }
        }

        // A save that failed and is tried again tells its changes anew.
        foreach (var entry in unsaved)
        {
            entry.State = EntityState.Detached;
        }

        var now = clock.GetUtcNow();
        var traceId = Activity.Current?.TraceId.ToHexString();
        foreach (var entry in changed)
        {
            if (AuditChanges.Of(entry) is { Count: > 0 } changes)
            {
                context.Add(new AuditEntry
                {
                    Id = Guid.CreateVersion7(now),
                    OccurredAt = now,
                    ActorId = who.Id,
                    ActorRole = who.Role,
                    Action = ActionOf(entry.State),
                    Entity = entry.Metadata.ClrType.Name,
                    EntityId = AuditChanges.KeyOf(entry),
                    Changes = changes,
                    TraceId = traceId
                });
            }
        }
    }

    private static AuditAction ActionOf(EntityState state) => state switch
    {
        EntityState.Added => AuditAction.Created,
        EntityState.Deleted => AuditAction.Deleted,
        _ => AuditAction.Updated
    };
}
