using EShop.Messaging.Hosting;
using MassTransit.EntityFrameworkCoreIntegration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EShop.Messaging.Inbox;

/// <summary>Forgets messages whose duplicates are no longer to be expected.</summary>
internal sealed class InboxCleanupService<TDbContext>(
    IServiceScopeFactory scopes,
    IOptions<MessagingOptions> options,
    TimeProvider clock,
    ILogger<InboxCleanupService<TDbContext>> logger)
    : RepeatingService(clock, logger)
    where TDbContext : DbContext
{
    protected override string WorkName => $"Inbox clean-up of {typeof(TDbContext).Name}";

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        // Waiting first: at start the migrations may still be under way, and nothing here is urgent.
        await Task.Delay(options.Value.InboxCleanupInterval, Clock, cancellationToken);
        await CleanUpAsync(cancellationToken);
    }

    internal async Task CleanUpAsync(CancellationToken cancellationToken)
    {
        var limit = Clock.GetUtcNow().UtcDateTime - options.Value.DuplicateDetectionWindow;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TDbContext>().Set<InboxState>()
            .Where(x => x.Delivered < limit)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
