using System.Text;
using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Reads the answers of one call into the result: (1) which operation and variable set an answer is for, (2) its data into the rows of
/// that set, (3) its errors to the values they are about, (4) what was not answered gets an error.
/// </summary>
internal ref partial struct SourceResponseReader
{
    private const int SharingLength = 2048;

    private static readonly JsonReaderOptions s_options = new() { AllowMultipleValues = true, MaxDepth = 256 };

    private readonly ResultStore _store;
    private readonly SourceCall _call;
    private readonly string _source;
    private readonly int _document;
    private readonly ReadOnlySpan<byte> _body;
    private RowReader _rows;
    private int _position;
    private bool _isList;

    private SourceResponseReader(ResultStore store, SourceCall call, string source, int document, ReadOnlySpan<byte> body)
    {
        _store = store;
        _call = call;
        _source = source;
        _document = document;
        _body = body;
        // An error is about one place; without errors, what is the same may be the same row. Short answers repeat too little for it.
        _rows = new RowReader(store, document, body, body.Length >= SharingLength && body.IndexOf("\"errors\""u8) < 0);
    }

    /// <exception cref="JsonException">The body is not JSON.</exception>
    public static void Read(ResultStore store, SourceCall call, SourceSchemaResponse response, string source)
    {
        var document = store.AddDocument(response.Body, source);
        var reader = new SourceResponseReader(store, call, source, document, response.Body.Written);
        try
        {
            reader.ReadBody(response.Format);
        }
        finally
        {
            reader._rows.Return();
        }
    }

    private void ReadBody(SourceResponseFormat format)
    {
        var json = new JsonScanner(_body);
        _isList = format == SourceResponseFormat.Array;
        if (_isList)
        {
            ReadList(ref json);
            return;
        }

        while (json.Peek() != 0)
        {
            ReadAnswer(ref json);
            _position++;
        }
    }

    private void ReadList(ref JsonScanner json)
    {
        if (!json.TryTake((byte)'['))
        {
            throw new JsonException("The answer to a batch is not a list.");
        }

        if (json.TryTake((byte)']'))
        {
            return;
        }

        do
        {
            ReadAnswer(ref json);
            _position++;
        }
        while (json.TakeNext((byte)']'));
    }

    private void ReadAnswer(ref JsonScanner json)
    {
        var request = -1;
        var variable = -1;
        var hasIndex = _call.Request.Operations.Count == 1 && _call.Request.Operations[0].SetCount == 1;
        var isRead = false;
        var hasData = false;
        var data = 0;
        var errors = ReadOnlySpan<byte>.Empty;
        if (!json.TryTake((byte)'{'))
        {
            throw new JsonException("An answer is not an object.");
        }

        if (!json.TryTake((byte)'}'))
        {
            do
            {
                var name = json.TakeName();
                if (name.Equals("data"u8))
                {
                    hasData = json.Peek() != (byte)'n';
                    if (hasData && hasIndex && TryFind(request, variable, out var operation, out var set))
                    {
                        ReadData(ref json, operation, set);
                        isRead = true;
                    }
                    else
                    {
                        data = json.Position;
                        json.Skip();
                    }
                }
                else if (name.Equals("errors"u8))
                {
                    var isList = json.Peek() == (byte)'[';
                    var start = json.Position;
                    json.Skip();
                    errors = isList ? _body[start..json.Position] : default;
                }
                else if (name.Equals("requestIndex"u8))
                {
                    request = json.TakeInt32();
                    hasIndex |= variable >= 0 || SetCountOf(request) == 1;
                }
                else if (name.Equals("variableIndex"u8))
                {
                    variable = json.TakeInt32();
                    hasIndex |= request >= 0 || _call.Request.Operations.Count == 1;
                }
                else
                {
                    json.Skip();
                }
            }
            while (json.TakeNext((byte)'}'));
        }

        if (!hasData && variable < 0 && IsOnlyAnswer(json.Position) && TryRefuse(request, errors))
        {
            return;
        }

        if (!TryFind(request, variable, out var answered, out var answeredSet))
        {
            return;
        }

        if (hasData && !isRead)
        {
            var again = new JsonScanner(_body, data);
            ReadData(ref again, answered, answeredSet);
        }

        MarkAnswered(answered, answeredSet);
        if (!errors.IsEmpty)
        {
            ReadErrors(errors, answered, answeredSet, hasData);
        }
        else if (!hasData)
        {
            Fail(answered, answeredSet, $"The source schema `{_source}` answered without data and without errors.");
        }
    }

    private readonly bool IsOnlyAnswer(int end) => !_isList && _position == 0 && _body[end..].Trim(" \t\r\n"u8).IsEmpty;

    /// <summary>A refusal of a whole batch, or of an operation with all its variable sets, comes once: it is every set's answer.</summary>
    private readonly bool TryRefuse(int request, ReadOnlySpan<byte> errors)
    {
        var operations = _call.Request.Operations;
        var isForSeveral = (request < 0 && operations.Count > 1) || SetCountOf(Math.Max(request, 0)) > 1;
        if (_call.Entries is not null || !isForSeveral)
        {
            return false;
        }

        for (var i = 0; i < _call.Operations.Length; i++)
        {
            if (request >= 0 && i != request)
            {
                continue;
            }

            var operation = _call.Operations[i];
            for (var set = 0; set < operation.Targets.Count; set++)
            {
                MarkAnswered(operation, set);
                if (!errors.IsEmpty)
                {
                    ReadErrors(errors, operation, set, false);
                }
                else
                {
                    Fail(operation, set, $"The source schema `{_source}` answered without data and without errors.");
                }
            }
        }

        return true;
    }

    private readonly int SetCountOf(int request)
        => request >= 0 && request < _call.Request.Operations.Count ? _call.Request.Operations[request].SetCount : 0;

    /// <summary>The operation and set an answer is for; answers without an index are in the order of the request.</summary>
    private readonly bool TryFind(int request, int variable, out CallOperation operation, out int set)
    {
        operation = _call.Operations[0];
        set = 0;
        var operations = _call.Request.Operations;
        if (request < 0 && variable < 0)
        {
            var position = _position;
            request = 0;
            while (request < operations.Count && position >= operations[request].SetCount)
            {
                position -= operations[request++].SetCount;
            }

            variable = position;
        }

        request = Math.Max(request, 0);
        variable = Math.Max(variable, 0);
        if (request >= operations.Count || variable >= operations[request].SetCount)
        {
            return false;
        }

        if (_call.Entries is { } entries)
        {
            operation = _call.Operations[entries[request].Operation];
            set = entries[request].Set;
            return true;
        }

        operation = _call.Operations[request];
        set = variable;
        return true;
    }

    private readonly void MarkAnswered(CallOperation operation, int set)
    {
        if (_call.UsesAliases)
        {
            operation.Targets.MarkAllAnswered();
        }
        else
        {
            operation.Targets.MarkAnswered(set);
        }
    }

    private void ReadData(ref JsonScanner json, CallOperation operation, int set)
    {
        if (json.Peek() != (byte)'{')
        {
            throw new JsonException("The data of an answer is not an object.");
        }

        ReadLevel(ref json, operation, set, 0);
    }

    /// <summary>Goes down the properties that lead to the entity.</summary>
    private void ReadLevel(ref JsonScanner json, CallOperation operation, int set, int level)
    {
        var path = operation.Node.DataPath;
        if (level == path.Length)
        {
            ReadEntity(ref json, operation, set);
            return;
        }

        if (!json.TryTake((byte)'{'))
        {
            json.Skip();
            if (_call.UsesAliases)
            {
                for (var i = 0; i < operation.Targets.Count; i++)
                {
                    MarkNull(operation, i);
                }
            }
            else
            {
                MarkNull(operation, set);
            }

            return;
        }

        if (json.TryTake((byte)'}'))
        {
            return;
        }

        do
        {
            var name = json.TakeName();
            var isLast = level == path.Length - 1;
            var found = set;
            if (isLast && _call.UsesAliases ? TryReadAlias(name, operation, out found) : name.Equals(path[level]))
            {
                ReadLevel(ref json, operation, found, level + 1);
            }
            else
            {
                json.Skip();
            }
        }
        while (json.TakeNext((byte)'}'));
    }

    private static bool TryReadAlias(JsonName name, CallOperation operation, out int set)
        => int.TryParse(name.Text[Math.Min(2, name.Text.Length)..], out set) && set >= 0 && set < operation.Targets.Count;

    private void ReadEntity(ref JsonScanner json, CallOperation operation, int set)
    {
        if (json.Peek() != (byte)'{')
        {
            json.Skip();
            MarkNull(operation, set);
            return;
        }

        var targets = operation.Targets;
        var first = targets.First(set);
        var node = operation.Node;
        if (node.Kind == PlanNodeKind.Node)
        {
            var created = _store.AddRow(node.Reader.Object, node.RouteType, default, node.Reader.RowSet);
            _rows.ReadInto(ref json, node.Reader, created);
            for (var position = first; position >= 0; position = targets.Next(position))
            {
                _store[targets.Target(position)] = Cell.Object(created);
            }

            return;
        }

        var row = targets.Target(first);
        _store.AddToRowSet(node.Reader.RowSet, row);
        _rows.ReadInto(ref json, node.Reader, row);
        for (var position = targets.Next(first); position >= 0; position = targets.Next(position))
        {
            _store.AddToRowSet(node.Reader.RowSet, targets.Target(position));
            RowOperations.Copy(_store, node.Reader, row, targets.Target(position));
        }
    }

    private readonly void MarkNull(CallOperation operation, int set)
    {
        var targets = operation.Targets;
        targets.MarkNull(set);
        for (var position = targets.First(set); position >= 0; position = targets.Next(position))
        {
            if (operation.Node.Kind == PlanNodeKind.Node)
            {
                _store[targets.Target(position)] = Cell.Null(_document);
            }
            else
            {
                RowOperations.MarkNull(_store, operation.Node.Reader, targets.Target(position), _document);
            }
        }
    }

    private readonly void Fail(CallOperation operation, int set, string message)
    {
        var error = _store.AddError(new ResultError
        {
            Message = message,
            Code = FusionErrorCodes.InvalidSourceResponse,
            Source = _source,
        });
        for (var i = 0; i < operation.Targets.Count; i++)
        {
            if (i == set || _call.UsesAliases)
            {
                CallFailures.Mark(_store, operation, i, error);
            }
        }
    }
}
