namespace EShop.Notifications.Outgoing.Delivery;

/// <summary>Takes messages out of the shop. May be given the same one again, by the same id.</summary>
internal interface IMessageCarrier
{
    /// <exception cref="UndeliverableException">Trying again is of no use.</exception>
    Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
