using System.Buffers;

namespace Cacao.Fusion.Execution;

/// <summary>
/// The result of one request while it grows: rows of cells over the bytes of the sources' answers. Rows may stand at several places: what
/// one variable set answers is stored once. Not safe for concurrent use.
/// </summary>
internal sealed class ResultStore : IDisposable
{
    private readonly List<ResultError> _errors = [];
    private (PooledBuffer Body, string Source)[] _documents;
    private int _documentCount;
    private readonly RowList[] _rowSets;
    private Cell[] _cells;
    private Dictionary<int, int>? _attached;
    private int _count;

    /// <param name="rowSets">How many lists of rows the plan keeps.</param>
    /// <param name="cells">How many cells are expected.</param>
    /// <param name="documents">How many documents are expected.</param>
    public ResultStore(int rowSets, int cells, int documents)
    {
        _documents = new (PooledBuffer, string)[documents];
        _rowSets = rowSets == 0 ? [] : new RowList[rowSets];
        _cells = ArrayPool<Cell>.Shared.Rent(cells);
    }

    public int CellCount => _count;

    public ref Cell this[int cell] => ref _cells[cell];

    public bool HasAttachedErrors => _attached is not null;

    public int ErrorCount => _errors.Count;

    /// <param name="document">The body of an answer.</param>
    /// <param name="source">The source schema that gave it.</param>
    public int AddDocument(PooledBuffer document, string source)
    {
        if (_documentCount == _documents.Length)
        {
            Array.Resize(ref _documents, Math.Max(_documentCount * 2, 4));
        }

        _documents[_documentCount] = (document, source);
        return _documentCount++;
    }

    public ReadOnlySpan<byte> Slice(Cell leaf) => _documents[leaf.Document].Body.Bytes.AsSpan(leaf.Value, leaf.Length);

    /// <summary>The source schema that gave a document.</summary>
    public string SourceOf(int document) => _documents[document].Source;

    public byte[] Document(int index) => _documents[index].Body.Bytes;

    public int AddRow(ResponseObject target, int type, Cell initial, int rowSet)
    {
        var row = Allocate(target.Fields.Count + 1);
        _cells[row] = Cell.Header(type);
        _cells.AsSpan(row + 1, target.Fields.Count).Fill(initial);
        AddToRowSet(rowSet, row);
        return row;
    }

    public int TypeOf(int row) => _cells[row].Value;

    public int AddList(ReadOnlySpan<Cell> elements)
    {
        var list = Allocate(elements.Length + 1);
        _cells[list] = Cell.Header(elements.Length);
        elements.CopyTo(_cells.AsSpan(list + 1));
        return list;
    }

    public int LengthOf(int list) => _cells[list].Value;

    public void AddToRowSet(int rowSet, int row)
    {
        if (rowSet >= 0)
        {
            _rowSets[rowSet].Add(row);
        }
    }

    public ref RowList RowsOf(int rowSet) => ref _rowSets[rowSet];

    public int AddError(ResultError error)
    {
        _errors.Add(error);
        return _errors.Count - 1;
    }

    public ResultError ErrorAt(int index) => _errors[index];

    /// <summary>Gives a value an error: one that is not there takes it as its reason, one that is there keeps its data beside it.</summary>
    public void MarkError(int cell, int error)
    {
        if (_errors[error].IsAbsence && _cells[cell].Kind is not (CellKind.Missing or CellKind.Null))
        {
            return;
        }

        switch (_cells[cell].Kind)
        {
            case CellKind.Missing or CellKind.Null:
                _cells[cell] = Cell.Error(error);
                break;
            case CellKind.Error when _errors[_cells[cell].Value].IsAbsence:
                _cells[cell] = Cell.Error(error);
                break;
            case CellKind.Error:
                Chain(_cells[cell].Value, error);
                break;
            default:
                _attached ??= [];
                if (!_attached.TryAdd(cell, error))
                {
                    Chain(_attached[cell], error);
                }

                break;
        }
    }

    public int AttachedTo(int cell) => _attached is not null && _attached.TryGetValue(cell, out var error) ? error : -1;

    public void Dispose()
    {
        for (var i = 0; i < _documentCount; i++)
        {
            _documents[i].Body.Dispose();
        }

        _documentCount = 0;
        for (var i = 0; i < _rowSets.Length; i++)
        {
            _rowSets[i].Return();
        }

        if (_cells.Length > 0)
        {
            ArrayPool<Cell>.Shared.Return(_cells);
            _cells = [];
        }
    }

    private void Chain(int first, int error)
    {
        var current = first;
        while (current != error && !_errors[current].SaysTheSameAs(_errors[error]))
        {
            if (_errors[current].Next < 0)
            {
                // An error that already leads somewhere belongs to another value's chain: a copy keeps the chains apart.
                _errors[current].Next = _errors[error].Next < 0 ? error : AddError(Copy(_errors[error]));
                return;
            }

            current = _errors[current].Next;
        }
    }

    private static ResultError Copy(ResultError error) => new()
    {
        Message = error.Message,
        Code = error.Code,
        Source = error.Source,
        Extensions = error.Extensions,
        Below = error.Below,
        Exception = error.Exception,
    };

    private int Allocate(int cells)
    {
        if (_cells.Length - _count < cells)
        {
            var grown = ArrayPool<Cell>.Shared.Rent(Math.Max(_cells.Length * 2, _count + cells));
            _cells.AsSpan(0, _count).CopyTo(grown);
            ArrayPool<Cell>.Shared.Return(_cells);
            _cells = grown;
        }

        var start = _count;
        _count += cells;
        return start;
    }
}
