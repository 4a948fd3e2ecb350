using EShop.Contracts;

namespace EShop.Ordering.Fulfilment;

/// <summary>What was called off of an order.</summary>
/// <param name="Lines">What goes back to the shelf.</param>
/// <param name="IsWhole">Nothing of the order will be sent.</param>
/// <param name="RefundId">The refund that pays for it; null when there is nothing left to be given back.</param>
internal sealed record CalledOff(IReadOnlyList<StockLine> Lines, bool IsWhole, Guid? RefundId, decimal Amount);
