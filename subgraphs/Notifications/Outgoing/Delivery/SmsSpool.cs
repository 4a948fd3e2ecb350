using System.Text.Json;
using Microsoft.Extensions.Options;

namespace EShop.Notifications.Outgoing.Delivery;

/// <summary>Writes text messages as JSON files.</summary>
internal sealed class SmsSpool(IOptions<DeliveryOptions> options) : IMessageCarrier
{
    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
        => Spool.WriteAsync(
            System.IO.Path.Combine(options.Value.SpoolFolder, "sms"),
            $"{message.Id:N}.json",
            JsonSerializer.Serialize(new { id = message.Id, to = message.Recipient, text = message.Text }),
            cancellationToken);
}
