using Microsoft.Extensions.Options;

namespace EShop.Notifications.Outgoing.Delivery;

/// <summary>Writes e-mail as `.eml` files that mail programs open.</summary>
internal sealed class MailSpool(IOptions<DeliveryOptions> options) : IMessageCarrier
{
    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
        => Spool.WriteAsync(
            System.IO.Path.Combine(options.Value.SpoolFolder, "mail"),
            $"{message.Id:N}.eml",
            MailFile.Write(message, options.Value.From),
            cancellationToken);
}
