namespace EShop.Ordering.Customers;

/// <summary>Somebody with an account, as far as Ordering knows them.</summary>
public sealed record User([property: ID<User>] Guid Id);
