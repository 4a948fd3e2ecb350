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
    : RecurringWork(databases, options.Value.Interval, clock)
{
    protected override Task RunRoundAsync(CancellationToken cancellationToken) => sender.SendDueAsync(cancellationToken);

    [LoggerMessage(EventId = 7102, Level = LogLevel.Warning, Message = "Messages could not be looked through; it goes on with the next round.")]
    protected override partial void LogFailed(Exception exception);
}
