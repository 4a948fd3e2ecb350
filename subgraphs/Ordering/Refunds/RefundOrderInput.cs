using EShop.Ordering.Orders;
using EShop.Ordering.Returns;

namespace EShop.Ordering.Refunds;

/// <summary>What to give back: lines, shipping and an amount add up. All that is left of the payment when none is given.</summary>
/// <param name="Lines">Units whose share of what was paid is given back.</param>
/// <param name="IncludeShipping">Gives back what was paid for shipping, too.</param>
/// <param name="Amount">An amount besides, as goodwill.</param>
/// <param name="ReturnId">The received return that it pays for.</param>
public sealed record RefundOrderInput(
    [property: ID<Order>] Guid OrderId,
    string Reason,
    IReadOnlyList<RefundLineInput>? Lines = null,
    bool IncludeShipping = false,
    decimal? Amount = null,
    [property: ID<OrderReturn>] Guid? ReturnId = null);
