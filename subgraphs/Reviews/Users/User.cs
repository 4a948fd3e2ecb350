namespace EShop.Reviews.Users;

/// <summary>Somebody with an account, as far as Reviews knows them.</summary>
public sealed record User([property: ID<User>] Guid Id);
