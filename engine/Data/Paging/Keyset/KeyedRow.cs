namespace Cacao.Data;

/// <summary>An item with the values of its sort keys, for orders by what is not the item's own.</summary>
internal sealed class KeyedRow<T>
{
    public required T Item { get; init; }

    public required object?[] Keys { get; init; }
}
