using EShop.Basket.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Basket.Baskets;

/// <summary>Deletes guests' baskets that nobody has touched for long. One that an order is being made of stays until that ends.</summary>
internal sealed partial class GuestBasketExpiry(
    IServiceScopeFactory scopes,
    DatabaseStartup databases,
    IOptions<BasketExpiryOptions> options,
    TimeProvider clock,
    ILogger<GuestBasketExpiry> logger)
    : RecurringWork(databases, TimeSpan.FromMinutes(10), clock)
{
    protected override async Task RunRoundAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = Clock.GetUtcNow();
        var idleSince = now - options.Value.GuestBasketLifetime;
        var deleted = await scope.ServiceProvider.GetRequiredService<BasketContext>().Baskets
            .Where(b => b.IsGuest && b.UpdatedAt < idleSince && (b.SealedFor == null || b.SealedUntil < now))
            .ExecuteDeleteAsync(cancellationToken);
        if (deleted > 0)
        {
            LogDeleted(deleted);
        }
    }

    [LoggerMessage(EventId = 4101, Level = LogLevel.Information, Message = "{Count} idle baskets of guests were deleted.")]
    private partial void LogDeleted(int count);

    [LoggerMessage(EventId = 4102, Level = LogLevel.Error, Message = "Idle baskets could not be deleted; it is tried again.")]
    protected override partial void LogFailed(Exception exception);
}
