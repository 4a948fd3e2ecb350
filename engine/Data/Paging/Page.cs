using System.Collections;
using System.Collections.Immutable;

namespace Cacao.Data;

/// <summary>A page of a keyset-paged list.</summary>
public sealed class Page<T> : IEnumerable<T>
{
    private readonly Func<T, string> _createCursor;

    public Page(
        ImmutableArray<T> items,
        bool hasNextPage,
        bool hasPreviousPage,
        Func<T, string> createCursor,
        int? totalCount = null)
    {
        Items = items;
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        TotalCount = totalCount;
        _createCursor = createCursor;
    }

    /// <summary>A page of nothing.</summary>
    public static Page<T> Empty { get; } = new([], false, false, _ => string.Empty, 0);

    public ImmutableArray<T> Items { get; }

    public T? First => Items.IsEmpty ? default : Items[0];

    public T? Last => Items.IsEmpty ? default : Items[^1];

    public bool HasNextPage { get; }

    public bool HasPreviousPage { get; }

    /// <summary>How many items the whole list has; null when it was not asked for.</summary>
    public int? TotalCount { get; }

    /// <summary>The cursor that stands for an item of this page.</summary>
    public string CreateCursor(T item) => _createCursor(item);

    /// <summary>The same page over other items, cursors kept: entities turned into view models.</summary>
    public Page<TResult> Select<TResult>(Func<T, TResult> map)
        where TResult : notnull
    {
        var cursors = new Dictionary<TResult, string>(ReferenceEqualityComparer<TResult>.Instance);
        var builder = ImmutableArray.CreateBuilder<TResult>(Items.Length);
        foreach (var item in Items)
        {
            var mapped = map(item);
            builder.Add(mapped);
            cursors[mapped] = _createCursor(item);
        }

        return new Page<TResult>(builder.MoveToImmutable(), HasNextPage, HasPreviousPage, item => cursors[item], TotalCount);
    }

    /// <summary>Cursors that lead to pages after this one; none unless they were asked for.</summary>
    internal IReadOnlyList<PageCursor> CreateRelativeForwardCursors(int maximum) => [];

    /// <summary>Cursors that lead to pages before this one; none unless they were asked for.</summary>
    internal IReadOnlyList<PageCursor> CreateRelativeBackwardCursors(int maximum) => [];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
