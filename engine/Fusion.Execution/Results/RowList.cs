using System.Buffers;

namespace Cacao.Fusion.Execution;

/// <summary>A growing list of rows from the shared pool.</summary>
internal struct RowList
{
    private int[]? _items;

    public int Count { get; private set; }

    public readonly int this[int index] => _items![index];

    public void Add(int row)
    {
        _items ??= ArrayPool<int>.Shared.Rent(16);
        if (Count == _items.Length)
        {
            var grown = ArrayPool<int>.Shared.Rent(Count * 2);
            _items.AsSpan(0, Count).CopyTo(grown);
            ArrayPool<int>.Shared.Return(_items);
            _items = grown;
        }

        _items[Count++] = row;
    }

    public readonly void Replace(int index, int row) => _items![index] = row;

    public void Return()
    {
        if (_items is not null)
        {
            ArrayPool<int>.Shared.Return(_items);
            _items = null;
            Count = 0;
        }
    }
}
