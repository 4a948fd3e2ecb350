namespace EShop.Contracts;

/// <summary>Request of Ordering, which has seen the order's secret: a token for whoever knows it, good for that one order. Answered by <see cref="OrderAccessIssued"/>.</summary>
/// <param name="OrderId">The only order that the token opens.</param>
public sealed record IssueOrderAccess(
    Guid OrderId,
    TimeSpan Lifetime);
