namespace EShop.Ordering.Checkout;

/// <summary>There is nothing in the basket.</summary>
public sealed class EmptyBasketException() : Exception("The basket is empty.");
