namespace EShop.Contracts;

/// <summary>Request: what a checkout falls back to when its input leaves it out. Answered by <see cref="CustomerDescribed"/>, for unknown users and guests too, with nothing in it.</summary>
public sealed record DescribeCustomer(
    Guid UserId);
