using EShop.Catalog.Data;
using EShop.Catalog.Products;
using EShop.Defaults;
using MassTransit;
using Microsoft.EntityFrameworkCore;

namespace EShop.Catalog.Publication;

/// <summary>
/// Publishes and unpublishes products when their time has come, each in a transaction of its own that also takes the time off the product: what
/// was missed while nobody ran is made up for, and nothing is done twice however many instances there are.
/// </summary>
internal sealed partial class PublicationScheduler(
    IServiceScopeFactory scopes,
    DatabaseStartup databases,
    TimeProvider clock,
    ILogger<PublicationScheduler> logger)
    : RecurringWork(databases, TimeSpan.FromSeconds(1), clock)
{
    private const int BatchSize = 100;

    protected override async Task RunRoundAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await DueAsync(cancellationToken))
        {
            await ApplyAsync(id, cancellationToken);
        }
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = Clock.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<CatalogContext>().Products
            .Where(p => p.PublishAt <= now || p.UnpublishAt <= now)
            .OrderBy(p => p.PublishAt ?? p.UnpublishAt)
            .ThenBy(p => p.Id)
            .Select(p => p.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
    }

    private async Task ApplyAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogContext>();
        var bus = scope.ServiceProvider.GetRequiredService<IPublishEndpoint>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await ProductStore.TryLockAsync(db, id, cancellationToken) is not { } product)
        {
            return;
        }

        var now = Clock.GetUtcNow();
        if (product.PublishAt <= now)
        {
            product.PublishAt = null;
            await PublishAsync(db, bus, product, now, cancellationToken);
        }

        if (product.UnpublishAt <= now)
        {
            product.UnpublishAt = null;
            if (await ProductPublication.UnpublishAsync(db, bus, product, now, cancellationToken))
            {
                LogUnpublished(id);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task PublishAsync(
        CatalogContext db,
        IPublishEndpoint bus,
        Product product,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        try
        {
            if (await ProductPublication.PublishAsync(db, bus, product, now, cancellationToken))
            {
                LogPublished(product.Id);
            }
        }
        catch (ProductInvalidException refusal)
        {
            // A variant whose product is hidden: nobody is there to be told, and trying again would not end.
            LogRefused(product.Id, refusal.Message);
        }
    }

    [LoggerMessage(EventId = 3001, Level = LogLevel.Information, Message = "The schedule published product {ProductId}.")]
    private partial void LogPublished(Guid productId);

    [LoggerMessage(EventId = 3002, Level = LogLevel.Information, Message = "The schedule unpublished product {ProductId}.")]
    private partial void LogUnpublished(Guid productId);

    [LoggerMessage(EventId = 3003, Level = LogLevel.Warning, Message = "The schedule did not publish product {ProductId}: {Reason}")]
    private partial void LogRefused(Guid productId, string reason);

    [LoggerMessage(EventId = 3004, Level = LogLevel.Error, Message = "Scheduled publications could not be done; they are tried again.")]
    protected override partial void LogFailed(Exception exception);
}
