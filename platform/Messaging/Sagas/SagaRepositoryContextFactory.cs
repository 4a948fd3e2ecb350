using System.Data;
using EShop.Messaging.Inbox;
using MassTransit;
using MassTransit.Saga;
using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Sagas;

/// <summary>
/// Opens the saga's unit of work for a message. Behind the inbox it joins the inbox's transaction, which commits; otherwise
/// it has its own at ReadCommitted, where the row lock alone keeps updates apart.
/// </summary>
internal sealed class SagaRepositoryContextFactory<TSaga, TDbContext>(
    TDbContext dbContext, ISagaConsumeContextFactory<TDbContext, TSaga> factory, SagaLocking<TSaga> locking)
    : ISagaRepositoryContextFactory<TSaga>, IQuerySagaRepositoryContextFactory<TSaga>, ILoadSagaRepositoryContextFactory<TSaga>
    where TSaga : class, ISaga
    where TDbContext : DbContext
{
    public Task Send<T>(ConsumeContext<T> context, IPipe<SagaRepositoryContext<TSaga, T>> next)
        where T : class =>
        InTransaction(context, () => next.Send(CreateContext(context)));

    /// <summary>
    /// Reads the keys first and lets the pipe load, and so lock, the instances one by one, in the order of their keys: two
    /// messages that match the same instances cannot wait for one another.
    /// </summary>
    public Task SendQuery<T>(ConsumeContext<T> context, ISagaQuery<TSaga> query, IPipe<SagaRepositoryQueryContext<TSaga, T>> next)
        where T : class =>
        InTransaction(context, async () =>
        {
            var keys = await dbContext.Set<TSaga>()
                .Where(query.FilterExpression)
                .Select(x => x.CorrelationId)
                .OrderBy(x => x)
                .ToListAsync(context.CancellationToken);
            await next.Send(new DefaultSagaRepositoryQueryContext<TSaga, T>(CreateContext(context), keys));
        });

    public Task<T> Execute<T>(
        Func<QuerySagaRepositoryContext<TSaga>, Task<T>> asyncMethod, CancellationToken cancellationToken = default)
        where T : class =>
        asyncMethod(new SagaReadContext<TSaga>(dbContext, cancellationToken));

    public Task<T> Execute<T>(
        Func<LoadSagaRepositoryContext<TSaga>, Task<T>> asyncMethod, CancellationToken cancellationToken = default)
        where T : class =>
        asyncMethod(new SagaReadContext<TSaga>(dbContext, cancellationToken));

    public void Probe(ProbeContext context) => context.Add("persistence", "entityFramework");

    private SagaRepositoryContext<TSaga, T, TDbContext> CreateContext<T>(ConsumeContext<T> context)
        where T : class =>
        new(context, dbContext, factory, locking.ForUpdate);

    private async Task InTransaction(ConsumeContext context, Func<Task> work)
    {
        if (context.TryGetPayload(out OpenTransaction? open))
        {
            if (!ReferenceEquals(open.DbContext, dbContext))
            {
                throw new InvalidOperationException(
                    $"The inbox works on {open.DbContext.GetType().Name}, the saga {typeof(TSaga).Name} on another {typeof(TDbContext).Name}.");
            }

            await work();
            return;
        }

        dbContext.ChangeTracker.Clear();
        await using var transaction =
            await dbContext.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, context.CancellationToken);
        await work();
        await transaction.CommitAsync(context.CancellationToken);
    }
}
