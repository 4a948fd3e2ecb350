using System.Buffers;
using System.Security.Claims;
using Cacao.Execution;
using Cacao.Types;
using Path = Cacao.Types.Path;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Writes a result as the client asked for it, in one pass: values are copied from the sources' bytes; where a null must not stand, what was
/// written since the nearest nullable place is taken back (specification section 6.4.4). Errors get their paths here.
/// </summary>
internal sealed class ResponseComposer : IDisposable
{
    // What fits beside the kind of a cell.
    private const int MaxStart = 1 << 27;

    private readonly ResultStore _store;
    private readonly CompositeSchema _schema;
    private readonly PooledBuffer _output;
    private readonly LiteralSet _conditions;
    private readonly bool _propagates;
    private readonly bool _includeDetails;
    private readonly ClaimsPrincipal? _user;
    private (ResponseField? Field, int Index)[] _path = ArrayPool<(ResponseField?, int)>.Shared.Rent(16);
    private int _depth;
    private List<IError>? _errors;
    private Dictionary<(ResponseObject Target, int Type), ResponseField[]>? _orders;

    // Rows and lists that stand at several places are written once and repeated: as long as all went well, so that no error has a path
    // below them and nothing that was written is taken back.
    private bool _repeats;

    public ResponseComposer(
        ResultStore store,
        CompositeSchema schema,
        PooledBuffer output,
        FusionExecutionContext context,
        ErrorHandlingMode mode)
    {
        _store = store;
        _schema = schema;
        _output = output;
        _conditions = context.Conditions;
        _includeDetails = context.IncludeExceptionDetails;
        _user = context.Request.User;
        _propagates = mode != ErrorHandlingMode.Null;
        _repeats = !store.HasAttachedErrors;
    }

    public IReadOnlyList<IError> Errors => _errors ?? (IReadOnlyList<IError>)[];

    /// <summary>Writes the value of <c>data</c>.</summary>
    public void Write(ResponseObject root, int row)
    {
        if (!TryWriteObject(root, row))
        {
            _output.Truncate(0);
            _output.Write("null"u8);
        }
    }

    public void Dispose()
    {
        ReturnPath();
        _path = [];
    }

    private void ReturnPath()
    {
        // Fields must not outlive their plan in a pool.
        Array.Clear(_path);
        ArrayPool<(ResponseField?, int)>.Shared.Return(_path);
    }

    private bool TryWriteObject(ResponseObject target, int row)
    {
        var header = _store[row];
        if (header.Length > 0 && _repeats)
        {
            _output.Repeat(header.Start, header.Length);
            return true;
        }

        var type = header.Value;
        var start = _output.Length;
        var fields = target.Orders.Count == 0 ? target.FieldsByType[type]! : OrderOf(target, type);
        _output.Write((byte)'{');
        var isFirst = true;
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            if (field.Condition is not null && !field.Condition.IsTrue(_conditions))
            {
                continue;
            }

            var name = isFirst ? field.NameJson : field.NextNameJson;
            isFirst = false;
            var cell = row + 1 + field.Slot;
            if (field.Kind is not (ResponseFieldKind.TypeName or ResponseFieldKind.Denied)
                && _store[cell] is { Kind: CellKind.Leaf } leaf && !_store.HasAttachedErrors)
            {
                _output.Write(name, _store.Slice(leaf));
                continue;
            }

            _output.Write(name);
            if (field.Kind == ResponseFieldKind.TypeName)
            {
                _output.Write(_schema.ObjectTypes[type].NameJson);
                continue;
            }

            if (field.Kind == ResponseFieldKind.Denied)
            {
                if (!TryWriteDenied(field))
                {
                    return false;
                }

                continue;
            }

            Push(field, -1);
            var isWritten = TryWriteValue(field, cell, 0);
            _depth--;
            if (!isWritten)
            {
                return false;
            }
        }

        _output.Write((byte)'}');
        Remember(row, type, start);
        return true;
    }

    /// <summary>Notes where a row or list was written.</summary>
    private void Remember(int header, int value, int start)
    {
        if (_repeats && start < MaxStart)
        {
            _store[header] = Cell.Written(value, start, _output.Length - start);
        }
    }

    /// <summary>The fields in the order of the first selection of each that is included.</summary>
    private ResponseField[] OrderOf(ResponseObject target, int type)
    {
        if (!target.Orders.TryGetValue(type, out var selections))
        {
            return target.FieldsByType[type]!;
        }

        _orders ??= [];
        if (!_orders.TryGetValue((target, type), out var fields))
        {
            var included = new List<ResponseField>();
            foreach (var (field, condition) in selections)
            {
                if ((condition is null || condition.IsTrue(_conditions)) && !included.Contains(field))
                {
                    included.Add(field);
                }
            }

            _orders.Add((target, type), fields = [.. included]);
        }

        return fields;
    }

    private bool TryWriteValue(ResponseField field, int cell, int level)
    {
        if (_store.HasAttachedErrors)
        {
            Report(_store.AttachedTo(cell));
        }

        var value = _store[cell];
        var start = _output.Length;
        switch (value.Kind)
        {
            case CellKind.Leaf:
                _output.Write(_store.Slice(value));
                return true;
            case CellKind.Object when TryWriteObject(field.Child!, value.Value):
                return true;
            case CellKind.List when TryWriteList(field, value.Value, level):
                return true;
            case CellKind.Object or CellKind.List:
                break;
            case CellKind.Error when _store.ErrorAt(value.Value).IsAbsence && !IsNonNull(field, level):
                break;
            case CellKind.Error:
                Report(value.Value);
                break;
            case CellKind.Null when !IsNonNull(field, level):
                break;
            default:
                ReportMissing(field, value);
                break;
        }

        if (_propagates && IsNonNull(field, level))
        {
            return false;
        }

        _output.Truncate(start);
        _output.Write("null"u8);
        return true;
    }

    private bool TryWriteDenied(ResponseField field)
    {
        Push(field, -1);
        Add(new ResultError
        {
            Message = "The current user is not authorized to access this resource.",
            Code = _user?.Identity is { IsAuthenticated: true } ? FusionErrorCodes.NotAuthorized : FusionErrorCodes.NotAuthenticated,
        });
        _depth--;
        if (_propagates && IsNonNull(field, 0))
        {
            return false;
        }

        _output.Write("null"u8);
        return true;
    }

    private bool TryWriteList(ResponseField field, int list, int level)
    {
        var header = _store[list];
        if (header.Length > 0 && _repeats)
        {
            _output.Repeat(header.Start, header.Length);
            return true;
        }

        var start = _output.Length;
        _output.Write((byte)'[');
        var count = header.Value;
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                _output.Write((byte)',');
            }

            Push(null, i);
            var isWritten = TryWriteValue(field, list + 1 + i, level + 1);
            _depth--;
            if (!isWritten)
            {
                return false;
            }
        }

        _output.Write((byte)']');
        Remember(list, count, start);
        return true;
    }

    private void Push(ResponseField? field, int index)
    {
        if (_depth == _path.Length)
        {
            var longer = ArrayPool<(ResponseField?, int)>.Shared.Rent(_depth * 2);
            _path.AsSpan(0, _depth).CopyTo(longer);
            ReturnPath();
            _path = longer;
        }

        _path[_depth++] = (field, index);
    }

    private static bool IsNonNull(ResponseField field, int level) => field.Definition is { } definition && definition.Type.IsNonNull(level);

    private void Report(int error)
    {
        for (var index = error; index >= 0; index = _store.ErrorAt(index).Next)
        {
            Add(_store.ErrorAt(index));
        }
    }

    private void ReportMissing(ResponseField field, Cell value)
    {
        var coordinate = field.Definition?.Coordinate ?? field.Name;
        Add(new ResultError
        {
            Message = value.Kind == CellKind.Null
                ? $"A source schema gave null for the non-null field `{coordinate}`."
                : $"No source schema answered the field `{coordinate}`.",
            Code = FusionErrorCodes.NonNullViolation,
            Source = value.Kind == CellKind.Null ? _store.SourceOf(value.Document) : OnlySource(field),
        });
    }

    private string? OnlySource(ResponseField field)
    {
        if (field.Definition is { Sources.Count: 1 } definition)
        {
            foreach (var source in definition.Sources.Keys)
            {
                return _schema.Sources[source].Name;
            }
        }

        return null;
    }

    private void Add(ResultError error)
    {
        _repeats = false;
        var path = Path.Root;
        for (var i = 0; i < _depth; i++)
        {
            path = _path[i].Field is { } field ? path.Append(field.ResponseName) : path.Append(_path[i].Index);
        }

        foreach (var segment in error.Below ?? [])
        {
            path = segment is string name ? path.Append(name) : path.Append((int)segment);
        }

        (_errors ??= []).Add(ErrorFactory.Create(error, path, _includeDetails));
    }
}
