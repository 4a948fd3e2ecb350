using EShop.Ordering.Orders;

namespace EShop.Ordering.Returns;

/// <summary>Units of a line that are sent back.</summary>
public sealed record ReturnLineInput([property: ID<OrderLine>] Guid LineId, int Quantity);
