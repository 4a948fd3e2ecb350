using MassTransit;
using MassTransit.Context;
using MassTransit.Saga;
using Microsoft.EntityFrameworkCore;

namespace EShop.Messaging.Sagas;

/// <summary>
/// The saga's unit of work for one message. MassTransit's pipe calls it so: an initiating message may <see cref="Insert"/> first;
/// otherwise <see cref="Load"/>, then the behaviour, then <see cref="Update"/>, <see cref="Delete"/> or <see cref="Undo"/>; a
/// missing instance that may be created is <see cref="Add"/>ed, run, and then <see cref="Save"/>d or <see cref="Discard"/>ed.
/// </summary>
internal sealed class SagaRepositoryContext<TSaga, TMessage, TDbContext>(
    ConsumeContext<TMessage> context,
    TDbContext dbContext,
    ISagaConsumeContextFactory<TDbContext, TSaga> factory,
    bool forUpdate)
    : ConsumeContextScope<TMessage>(context), SagaRepositoryContext<TSaga, TMessage>
    where TSaga : class, ISaga
    where TMessage : class
    where TDbContext : DbContext
{
    private readonly ConsumeContext<TMessage> _context = context;

    public Task<SagaConsumeContext<TSaga, TMessage>> Add(TSaga instance) =>
        CreateSagaConsumeContext(_context, instance, SagaConsumeContextMode.Add);

    public async Task<SagaConsumeContext<TSaga, TMessage>> Insert(TSaga instance)
    {
        if (!await SagaRows.TryInsertAsync(dbContext, instance, CancellationToken))
        {
            return null!; // the contract's way to say that the instance exists and is to be loaded
        }

        var inserted = await SagaRows.LoadAsync<TSaga>(dbContext, instance.CorrelationId, forUpdate, CancellationToken);
        return await CreateSagaConsumeContext(_context, inserted!, SagaConsumeContextMode.Insert);
    }

    public async Task<SagaConsumeContext<TSaga, TMessage>> Load(Guid correlationId)
    {
        var instance = await SagaRows.LoadAsync<TSaga>(dbContext, correlationId, forUpdate, CancellationToken);
        return instance is null ? null! : await CreateSagaConsumeContext(_context, instance, SagaConsumeContextMode.Load);
    }

    public Task Save(SagaConsumeContext<TSaga> context)
    {
        dbContext.Add(context.Saga);
        return dbContext.SaveChangesAsync(CancellationToken);
    }

    public Task Update(SagaConsumeContext<TSaga> context) => dbContext.SaveChangesAsync(CancellationToken);

    public Task Delete(SagaConsumeContext<TSaga> context)
    {
        dbContext.Remove(context.Saga);
        return dbContext.SaveChangesAsync(CancellationToken);
    }

    public Task Discard(SagaConsumeContext<TSaga> context) => Undo(context);

    /// <summary>A read-only event must leave the row as it is, whatever the behaviour did to the instance in memory.</summary>
    public Task Undo(SagaConsumeContext<TSaga> context)
    {
        dbContext.Entry(context.Saga).State = EntityState.Detached;
        return Task.CompletedTask;
    }

    public Task<SagaConsumeContext<TSaga, T>> CreateSagaConsumeContext<T>(
        ConsumeContext<T> consumeContext, TSaga instance, SagaConsumeContextMode mode)
        where T : class =>
        factory.CreateSagaConsumeContext(dbContext, consumeContext, instance, mode);
}
