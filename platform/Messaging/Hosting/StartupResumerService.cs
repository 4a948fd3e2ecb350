using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EShop.Messaging.Hosting;

/// <summary>Runs one resumer until it has succeeded once.</summary>
internal sealed partial class StartupResumerService<TResumer>(
    IServiceScopeFactory scopes, IBusControl bus, TimeProvider clock, ILogger<StartupResumerService<TResumer>> logger)
    : BackgroundService
    where TResumer : class, IStartupResumer
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await bus.WaitForHealthStatus(BusHealthStatus.Healthy, stoppingToken);
            for (var failures = 0; ;)
            {
                try
                {
                    await using var scope = scopes.CreateAsyncScope();
                    await ActivatorUtilities.GetServiceOrCreateInstance<TResumer>(scope.ServiceProvider).ResumeAsync(stoppingToken);
                    return;
                }
                catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
                {
                    var delay = RepeatingService.BackOff(++failures);
                    LogFailure(logger, exception, typeof(TResumer).Name, delay);
                    await Task.Delay(delay, clock, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start resumes.
        }
    }

    [LoggerMessage(4040, LogLevel.Warning, "{Resumer} failed, next attempt in {Delay}")]
    private static partial void LogFailure(ILogger logger, Exception exception, string resumer, TimeSpan delay);
}
