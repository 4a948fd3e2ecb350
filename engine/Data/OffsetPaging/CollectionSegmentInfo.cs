namespace Cacao.Data;

/// <summary>Where a segment stands in its list.</summary>
public class CollectionSegmentInfo(bool hasNextPage, bool hasPreviousPage)
{
    public bool HasNextPage { get; } = hasNextPage;

    public bool HasPreviousPage { get; } = hasPreviousPage;
}
