using System.Buffers;

namespace Cacao.Fusion.Execution;

/// <summary>Holds the elements of lists that are being read.</summary>
internal struct CellStack
{
    private Cell[]? _cells;

    public int Count { get; private set; }

    public void Push(Cell cell)
    {
        _cells ??= ArrayPool<Cell>.Shared.Rent(64);
        if (Count == _cells.Length)
        {
            var grown = ArrayPool<Cell>.Shared.Rent(Count * 2);
            _cells.AsSpan(0, Count).CopyTo(grown);
            ArrayPool<Cell>.Shared.Return(_cells);
            _cells = grown;
        }

        _cells[Count++] = cell;
    }

    public readonly ReadOnlySpan<Cell> From(int start) => _cells is null ? default : _cells.AsSpan(start, Count - start);

    public void Truncate(int count) => Count = count;

    public void Return()
    {
        if (_cells is not null)
        {
            ArrayPool<Cell>.Shared.Return(_cells);
            _cells = null;
            Count = 0;
        }
    }
}
