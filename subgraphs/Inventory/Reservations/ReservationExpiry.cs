using EShop.Contracts;
using EShop.Defaults;
using EShop.Inventory.Data;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Inventory.Reservations;

/// <summary>
/// Ends reservations whose time is over, each in a transaction of its own. Instances share the work: whoever is first finds it active.
/// </summary>
internal sealed partial class ReservationExpiry(
    IServiceScopeFactory scopes,
    DatabaseStartup databases,
    TimeProvider clock,
    ILogger<ReservationExpiry> logger)
    : RecurringWork(databases, TimeSpan.FromSeconds(1), clock)
{
    private const int BatchSize = 100;

    protected override async Task RunRoundAsync(CancellationToken cancellationToken)
    {
        List<Guid> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var now = Clock.GetUtcNow();
            due = await scope.ServiceProvider.GetRequiredService<InventoryContext>().Reservations
                .Where(r => r.Status == ReservationStatus.Active && r.ExpiresAt <= now)
                .OrderBy(r => r.ExpiresAt)
                .Select(r => r.OrderId)
                .Take(BatchSize)
                .ToListAsync(cancellationToken);
        }

        foreach (var orderId in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<InventoryContext>();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (await scope.ServiceProvider.GetRequiredService<ReservationBook>().ExpireAsync(orderId, cancellationToken))
            {
                var bus = scope.ServiceProvider.GetRequiredService<IPublishEndpoint>();
                await bus.Publish(new ReservationExpired(orderId, Clock.GetUtcNow()), cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
                LogExpired(orderId);
            }

            await transaction.CommitAsync(cancellationToken);
        }
    }

    [LoggerMessage(EventId = 3101, Level = LogLevel.Information, Message = "The reservation of order {OrderId} expired.")]
    private partial void LogExpired(Guid orderId);

    [LoggerMessage(EventId = 3102, Level = LogLevel.Error, Message = "Expired reservations could not be ended; they are tried again.")]
    protected override partial void LogFailed(Exception exception);
}
