namespace EShop.Notifications.Occasions;

/// <summary>A line of what was ordered or sent.</summary>
internal sealed record OccasionLine(string Name, int Quantity, decimal? Total = null);
