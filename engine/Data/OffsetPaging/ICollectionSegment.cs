namespace Cacao.Data;

/// <summary>A segment as the schema reads it, whatever the type of its items.</summary>
public interface ICollectionSegment
{
    System.Collections.IEnumerable Items { get; }

    CollectionSegmentInfo Info { get; }

    int TotalCount { get; }
}
