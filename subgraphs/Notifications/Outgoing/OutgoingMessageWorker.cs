using EShop.Defaults;
using EShop.Notifications.Outgoing.Delivery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EShop.Notifications.Outgoing;

/// <summary>Sends what is due, again and again.</summary>
internal sealed partial class OutgoingMessageWorker(
    OutgoingMessageSender sender,
    DatabaseStartup databases,
    IOptions<DeliveryOptions> options,
    TimeProvider clock,
    ILogger<OutgoingMessageWorker> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await databases.Ready.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(options.Value.Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await sender.SendDueAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is DbUpdateException or Npgsql.NpgsqlException or InvalidOperationException)
            {
                LogFailed(exception);
            }
        }
    }

    [LoggerMessage(EventId = 7102, Level = LogLevel.Warning, Message = "Messages could not be looked through; it goes on with the next round.")]
    private partial void LogFailed(Exception exception);
}
