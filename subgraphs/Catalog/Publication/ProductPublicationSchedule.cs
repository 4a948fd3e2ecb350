namespace EShop.Catalog.Publication;

/// <summary>When the shop shows a product by itself, and when it hides it.</summary>
/// <param name="PublishAt">From then on shoppers see it; null for no change.</param>
/// <param name="UnpublishAt">From then on shoppers do not see it; null for no change.</param>
public sealed record ProductPublicationSchedule(DateTimeOffset? PublishAt, DateTimeOffset? UnpublishAt);
