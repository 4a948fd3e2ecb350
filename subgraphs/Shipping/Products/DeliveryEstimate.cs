namespace EShop.Shipping.Products;

/// <summary>When something ordered now would arrive.</summary>
/// <param name="Earliest">The first day, by the fastest way.</param>
/// <param name="Latest">The day by which the cheapest way should have brought it.</param>
public sealed record DeliveryEstimate(DateOnly Earliest, DateOnly Latest);
