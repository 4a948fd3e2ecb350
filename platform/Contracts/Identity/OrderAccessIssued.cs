namespace EShop.Contracts;

/// <summary>Answer to <see cref="IssueOrderAccess"/>.</summary>
/// <param name="Token">A signed token with the order in its claim `order`.</param>
public sealed record OrderAccessIssued(
    Guid OrderId,
    string Token,
    DateTimeOffset ExpiresAt);
