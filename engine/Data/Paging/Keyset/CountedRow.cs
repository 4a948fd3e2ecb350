namespace Cacao.Data;

/// <summary>A row beside the count of the whole list.</summary>
internal sealed class CountedRow<T>
{
    public required T Item { get; init; }

    public required int Count { get; init; }
}
