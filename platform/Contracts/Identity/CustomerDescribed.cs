namespace EShop.Contracts;

/// <summary>Answer to <see cref="DescribeCustomer"/>: confirmed or not, the contacts of the account, and the default addresses of its book.</summary>
public sealed record CustomerDescribed(
    Guid UserId,
    string? Email,
    string? Phone,
    ShippingAddress? DefaultShippingAddress,
    ShippingAddress? DefaultBillingAddress);
