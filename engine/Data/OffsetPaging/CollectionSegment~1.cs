using System.Collections;

namespace Cacao.Data;

/// <summary>Some items of a list that clients skip and take of.</summary>
public class CollectionSegment<T> : ICollectionSegment
{
    public CollectionSegment(IReadOnlyList<T>? items, CollectionSegmentInfo info, int totalCount = 0)
    {
        ArgumentNullException.ThrowIfNull(info);
        Items = items ?? [];
        Info = info;
        TotalCount = totalCount;
    }

    public IReadOnlyList<T> Items { get; }

    public CollectionSegmentInfo Info { get; }

    /// <summary>How many items the whole list has; 0 when nobody counted.</summary>
    public int TotalCount { get; }

    IEnumerable ICollectionSegment.Items => Items;
}
