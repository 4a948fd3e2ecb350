namespace Cacao.Data;

/// <summary>The rows of one group.</summary>
internal sealed class GroupRow<TKey, T>
{
    public required TKey Key { get; init; }

    public required List<T> Items { get; init; }
}
