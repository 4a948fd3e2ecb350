using EShop.Catalog.Products;

namespace EShop.Catalog.Publication;

/// <summary>What is left out is taken off the schedule.</summary>
/// <param name="Id">The product, or one of its variants.</param>
/// <param name="PublishAt">When shoppers are to see it, with its variants: not in the past.</param>
/// <param name="UnpublishAt">When shoppers are to see it no longer: not in the past, and after <c>publishAt</c>.</param>
/// <param name="Version">The version that was read; left out, the change wins over others.</param>
public sealed record ScheduleProductPublicationInput(
    [property: ID<Product>] Guid Id,
    DateTimeOffset? PublishAt = null,
    DateTimeOffset? UnpublishAt = null,
    int? Version = null);
