namespace EShop.Contracts;

/// <summary>Command: get a paid order ready to be sent. Answered by <see cref="ShipmentBooked"/> or <see cref="ShipmentBookingFailed"/>.</summary>
/// <param name="OrderId">Key of the order, which is also the key of its checkout.</param>
/// <param name="OwnerId">The customer or guest that owns the order.</param>
/// <param name="IsErasureAsked">The owner's account is deleted: address and contact are forgotten when the parcel is over.</param>
/// <param name="Attempt">Counts the tries of this step. A repeat with a known (order, step, attempt) is answered with the stored result.</param>
public sealed record BookShipment(
    Guid OrderId,
    string OrderNumber,
    Guid OwnerId,
    Guid? MethodId,
    ShippingAddress Address,
    string? ContactEmail,
    string? ContactPhone,
    IReadOnlyList<ShipmentLine> Lines,
    int Attempt = 1,
    bool IsErasureAsked = false);
