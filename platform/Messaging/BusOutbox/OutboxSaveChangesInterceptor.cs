using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EShop.Messaging.BusOutbox;

/// <summary>
/// Writes the scope's buffered messages with whatever the context is saving, in the same transaction, and wakes the delivery
/// once that has committed. After a failed save the rows stay in the change tracker and go with the next attempt.
/// </summary>
internal sealed class OutboxSaveChangesInterceptor<TDbContext>(
    ScopedMessageBuffer buffer, MessagingSignals<TDbContext> signals, TimeProvider clock)
    : SaveChangesInterceptor, IDbTransactionInterceptor
    where TDbContext : DbContext
{
    private bool _wrote;

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Move(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Move(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        SignalUnlessInTransaction(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        SignalUnlessInTransaction(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Signal();

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Signal();
        return Task.CompletedTask;
    }

    private void Move(DbContext? context)
    {
        if (context is TDbContext && !buffer.IsEmpty)
        {
            buffer.MoveTo(context, clock);
            _wrote = true;
        }
    }

    private void SignalUnlessInTransaction(DbContext? context)
    {
        if (context?.Database.CurrentTransaction is null)
        {
            Signal();
        }
    }

    private void Signal()
    {
        if (_wrote)
        {
            _wrote = false;
            signals.Outbox.Set();
            signals.Scheduled.Set();
        }
    }
}
