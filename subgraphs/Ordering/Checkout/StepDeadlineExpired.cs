namespace EShop.Ordering.Checkout;

/// <summary>A step was not answered in time.</summary>
public sealed record StepDeadlineExpired(Guid OrderId);
