using EShop.Defaults;

namespace EShop.Catalog.Imports;

/// <summary>Works on imports in the background: at once when one begins here, and now and then for those that another instance left behind.</summary>
internal sealed partial class ProductImportWorker(
    ProductImporter importer,
    ProductImportQueue queue,
    DatabaseStartup databases,
    TimeProvider clock,
    ILogger<ProductImportWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan s_search = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await databases.Ready.WaitAsync(stoppingToken);
        Task<bool>? begun = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            await WorkAsync(stoppingToken);
            begun ??= queue.Begun.WaitToReadAsync(stoppingToken).AsTask();
            try
            {
                await begun.WaitAsync(s_search, clock, stoppingToken);
                begun = null;
                while (queue.Begun.TryRead(out _))
                {
                    // One look finds all of them.
                }
            }
            catch (TimeoutException)
            {
                // Nothing began here; another instance may have left something.
            }
        }
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await importer.StepAsync(cancellationToken) is { } step)
            {
                if (step.IsCompleted)
                {
                    LogCompleted(step.Id);
                    queue.Complete(step.Id);
                }
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(EventId = 3011, Level = LogLevel.Information, Message = "Import {ImportId} is completed.")]
    private partial void LogCompleted(Guid importId);

    [LoggerMessage(EventId = 3012, Level = LogLevel.Error, Message = "An import could not go on; it is tried again.")]
    private partial void LogFailed(Exception exception);
}
