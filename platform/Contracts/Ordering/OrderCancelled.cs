namespace EShop.Contracts;

/// <summary>Event: cancelled by the customer or staff; stock and money are given back.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="BasketId">The sealed basket, when the order came from one.</param>
public sealed record OrderCancelled(
    Guid OrderId,
    Guid OwnerId,
    Guid? BasketId,
    string Reason,
    DateTimeOffset CancelledAt);
