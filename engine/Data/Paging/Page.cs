using System.Collections;
using System.Collections.Immutable;

namespace Cacao.Data;

/// <summary>A page of a keyset-paged list.</summary>
public sealed class Page<T> : IEnumerable<T>
{
    private readonly Func<T, CursorPosition?, string> _createCursor;

    public Page(
        ImmutableArray<T> items,
        bool hasNextPage,
        bool hasPreviousPage,
        Func<T, string> createCursor,
        int? totalCount = null)
        : this(items, hasNextPage, hasPreviousPage, (item, _) => createCursor(item), totalCount, null, null)
    {
    }

    internal Page(
        ImmutableArray<T> items,
        bool hasNextPage,
        bool hasPreviousPage,
        Func<T, CursorPosition?, string> createCursor,
        int? totalCount,
        int? index,
        int? requestedSize)
    {
        Items = items;
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        TotalCount = totalCount;
        Index = index;
        RequestedSize = requestedSize;
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

    /// <summary>The number of this page, from 1; null where <see cref="PagingArguments.EnableRelativeCursors"/> was not asked for, or nobody knows it.</summary>
    public int? Index { get; }

    /// <summary>How many items were asked for.</summary>
    public int? RequestedSize { get; }

    /// <summary>The cursor that stands for an item of this page.</summary>
    public string CreateCursor(T item) => _createCursor(item, null);

    /// <summary>The cursor that leads to another page by an item of this one.</summary>
    /// <param name="item">The last item for pages after this one, the first for pages before.</param>
    /// <param name="offset">How many pages to pass over: 0 for the next, negative for pages before the one before.</param>
    /// <exception cref="InvalidOperationException">The page has no <see cref="Index"/>.</exception>
    public string CreateCursor(T item, int offset)
        => Index is { } index && TotalCount is { } total
            ? _createCursor(item, new CursorPosition(offset, index, total))
            : throw new InvalidOperationException("The page does not know its number: it was not read with EnableRelativeCursors.");

    /// <summary>The same page over other items, cursors kept: entities turned into view models.</summary>
    public Page<TResult> Select<TResult>(Func<T, TResult> map)
        where TResult : notnull
        => Map(map);

    internal Page<TResult> Map<TResult>(Func<T, TResult> map)
    {
        var sources = new Dictionary<object, T>(typeof(TResult).IsValueType ? null : System.Collections.Generic.ReferenceEqualityComparer.Instance);
        var builder = ImmutableArray.CreateBuilder<TResult>(Items.Length);
        foreach (var item in Items)
        {
            var mapped = map(item);
            builder.Add(mapped);
            sources[mapped!] = item;
        }

        return new Page<TResult>(
            builder.MoveToImmutable(),
            HasNextPage,
            HasPreviousPage,
            (item, position) => _createCursor(sources[item!], position),
            TotalCount,
            Index,
            RequestedSize);
    }

    /// <summary>
    /// Cursors that lead to the pages after this one, the next first, for <c>first</c> and <c>after</c>; none where the page does not know its
    /// number.
    /// </summary>
    /// <param name="maxCursors">The most cursors.</param>
    public ImmutableArray<PageCursor> CreateRelativeForwardCursors(int maxCursors = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCursors);
        if (Items.IsEmpty || Index is not { } index || RequestedSize is not > 0)
        {
            return [];
        }

        var pages = (int)Math.Ceiling((TotalCount ?? 0) / (double)RequestedSize);
        var cursors = ImmutableArray.CreateBuilder<PageCursor>();
        for (var offset = 0; offset < maxCursors && index + offset < pages; offset++)
        {
            cursors.Add(new PageCursor(CreateCursor(Items[^1], offset), index + offset + 1));
        }

        return cursors.ToImmutable();
    }

    /// <summary>
    /// Cursors that lead to the pages before this one, the nearest last, for <c>last</c> and <c>before</c>; none where the page does not know
    /// its number.
    /// </summary>
    /// <param name="maxCursors">The most cursors.</param>
    public ImmutableArray<PageCursor> CreateRelativeBackwardCursors(int maxCursors = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCursors);
        if (Items.IsEmpty || Index is not { } index)
        {
            return [];
        }

        var cursors = ImmutableArray.CreateBuilder<PageCursor>();
        for (var offset = -Math.Min(maxCursors, index - 1) + 1; offset <= 0; offset++)
        {
            cursors.Add(new PageCursor(CreateCursor(Items[0], offset), index + offset - 1));
        }

        return cursors.ToImmutable();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
