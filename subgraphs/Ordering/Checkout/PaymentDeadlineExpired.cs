namespace EShop.Ordering.Checkout;

/// <summary>The payment was not confirmed in time.</summary>
public sealed record PaymentDeadlineExpired(Guid OrderId);
