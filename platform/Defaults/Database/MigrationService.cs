using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EShop.Defaults;

/// <summary>
/// Applies the migrations of every registered context before the service takes work, then runs its seeders. Instances that start
/// together take turns: EF Core's migration lock is an advisory lock that PostgreSQL gives up with the session.
/// </summary>
internal sealed partial class MigrationService(
    IServiceScopeFactory scopes,
    IEnumerable<DatabaseRegistration> databases,
    IEnumerable<IDatabaseSeeder> seeders,
    DatabaseStartup startup,
    ILogger<MigrationService> logger)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(databases.Select(d => MigrateAsync(d, cancellationToken))).ConfigureAwait(false);
            foreach (var seeder in seeders)
            {
                await seeder.SeedAsync(cancellationToken).ConfigureAwait(false);
            }

            startup.Complete();
        }
        catch (Exception exception)
        {
            startup.Fail(exception);
            throw;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MigrateAsync(DatabaseRegistration database, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = (DbContext)scope.ServiceProvider.GetRequiredService(database.ContextType);

        // Asking first spares a started system the lock.
        var pending = (await PendingAsync(context, cancellationToken).ConfigureAwait(false)).Count;
        if (pending > 0)
        {
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
            LogMigrated(database.Name, pending);
        }
    }

    private static async Task<List<string>> PendingAsync(DbContext context, CancellationToken cancellationToken)
        => await context.Database.CanConnectAsync(cancellationToken).ConfigureAwait(false)
            && await context.GetService<IHistoryRepository>().ExistsAsync(cancellationToken).ConfigureAwait(false)
            ? [.. await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)]
            : [.. context.Database.GetMigrations()];

    [LoggerMessage(EventId = 2101, Level = LogLevel.Information, Message = "Database {Database}: {Count} migrations applied.")]
    private partial void LogMigrated(string database, int count);
}
