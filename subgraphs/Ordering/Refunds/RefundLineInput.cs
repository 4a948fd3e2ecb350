using EShop.Ordering.Orders;

namespace EShop.Ordering.Refunds;

/// <summary>Units of a line whose money is given back.</summary>
public sealed record RefundLineInput([property: ID<OrderLine>] Guid LineId, int Quantity);
