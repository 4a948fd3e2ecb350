namespace EShop.Ordering.Access;

/// <summary>No such order, another secret, or too many wrong ones.</summary>
public sealed class OrderAccessRefusedException() : Exception("The order does not exist, or the secret is another.");
