using EShop.Ordering.Orders;

namespace EShop.Ordering.Access;

/// <summary>A token that opens one order and nothing else.</summary>
/// <param name="Token">Goes into the header <c>Authorization: Bearer</c>.</param>
public sealed record OrderAccessGrant(string Token, DateTimeOffset ExpiresAt, Order Order);
