using System.Text;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// A source schema over plain data: an executor of its own, so that what the gateway makes of its answers is not checked by the gateway's
/// own code. Faults are injected by the hooks.
/// </summary>
internal sealed class TestSource : ISourceSchemaClient
{
    private readonly Dictionary<string, Func<object?, Func<string, object?>, object?>> _resolvers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _abstract = new(StringComparer.Ordinal);
    private List<(string Message, List<object> Path, string? Code)> _errors = [];

    public SourceSchemaCapabilities Capabilities { get; set; } = new();

    /// <summary>What was asked, call by call: the operations with their variables.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Runs before a call is answered; may throw.</summary>
    public Func<SourceSchemaRequest, CancellationToken, Task>? OnCall { get; set; }

    /// <summary>Changes the body of an answer.</summary>
    public Func<string, string>? OnAnswer { get; set; }

    /// <summary>Changes what a field resolves to: null, or an exception to report.</summary>
    public Func<object?, object?>? OnValue { get; set; }

    public SourceResponseFormat BatchFormat { get; set; } = SourceResponseFormat.Sequence;

    public List<object?> Events { get; } = [];

    public Exception? EndsWith { get; set; }

    public TestSource On(string coordinate, Func<object?, Func<string, object?>, object?> resolve)
    {
        _resolvers[coordinate] = resolve;
        return this;
    }

    public TestSource Abstract(string name, params string[] members)
    {
        _abstract[name] = [.. members];
        return this;
    }

    public async ValueTask<SourceSchemaResponse> ExecuteAsync(SourceSchemaRequest request, CancellationToken cancellationToken)
    {
        lock (Calls)
        {
            Calls.Add(string.Join("\n", request.Operations.Select(o => $"{Encoding.UTF8.GetString(o.Text.Span)} {Encoding.UTF8.GetString(o.Variables.Span)}")));
        }

        if (OnCall is not null)
        {
            await OnCall(request, cancellationToken);
        }

        await Task.Yield();
        var answers = new List<string>();
        lock (_resolvers)
        {
            for (var i = 0; i < request.Operations.Count; i++)
            {
                var operation = request.Operations[i];
                for (var set = 0; set < operation.SetCount; set++)
                {
                    answers.Add(Execute(operation, set, request.Operations.Count > 1 ? i : null, operation.SetCount > 1 ? set : null, null));
                }
            }
        }

        var isBatch = request.Operations.Count > 1 || request.Operations[0].SetCount > 1;
        var format = isBatch ? BatchFormat : SourceResponseFormat.Single;
        var body = format == SourceResponseFormat.Array ? $"[{string.Join(',', answers)}]" : string.Join('\n', answers);
        return Respond(OnAnswer is null ? body : OnAnswer(body), format);
    }

    public async IAsyncEnumerable<SourceSchemaResponse> SubscribeAsync(
        SourceSchemaRequest request,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Calls.Add(Encoding.UTF8.GetString(request.Operations[0].Text.Span));
        foreach (var message in Events)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return Respond(Execute(request.Operations[0], 0, null, null, message), SourceResponseFormat.Single);
        }

        if (EndsWith is not null)
        {
            throw EndsWith;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static SourceSchemaResponse Respond(string body, SourceResponseFormat format)
    {
        var buffer = new PooledBuffer();
        buffer.Write(Encoding.UTF8.GetBytes(body));
        return new SourceSchemaResponse(buffer, format);
    }

    private string Execute(SourceOperation operation, int set, int? requestIndex, int? variableIndex, object? root)
    {
        var document = GraphQLParser.Parse(operation.Text.Span);
        var definition = document.Definitions.OfType<OperationDefinitionNode>().Single();
        using var variables = JsonDocument.Parse(operation.GetSet(set));
        _errors = [];
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            if (requestIndex is { } request)
            {
                json.WriteNumber("requestIndex", request);
            }

            if (variableIndex is { } variable)
            {
                json.WriteNumber("variableIndex", variable);
            }

            json.WritePropertyName("data");
            var type = definition.Operation.ToString();
            var scope = new Scope(definition, variables.RootElement, document);
            WriteObject(json, scope, new Dictionary<string, object?> { ["__typename"] = type, ["event"] = root }, [definition.SelectionSet], []);
            WriteErrors(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void WriteErrors(Utf8JsonWriter json)
    {
        if (_errors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("errors");
        foreach (var (message, path, code) in _errors)
        {
            json.WriteStartObject();
            json.WriteString("message", message);
            json.WritePropertyName("path");
            JsonSerializer.Serialize(json, path);
            if (code is not null)
            {
                json.WriteStartObject("extensions");
                json.WriteString("code", code);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteObject(
        Utf8JsonWriter json, Scope scope, Dictionary<string, object?> value, List<SelectionSetNode> sets, List<object> path)
    {
        var fields = new List<(string Key, List<FieldNode> Nodes)>();
        foreach (var set in sets)
        {
            Collect(scope, set, (string)value["__typename"]!, fields);
        }

        json.WriteStartObject();
        foreach (var (key, nodes) in fields)
        {
            json.WritePropertyName(key);
            path.Add(key);
            WriteValue(json, scope, Resolve(scope, value, nodes[0], path), nodes, path);
            path.RemoveAt(path.Count - 1);
        }

        json.WriteEndObject();
    }

    private object? Resolve(Scope scope, Dictionary<string, object?> parent, FieldNode field, List<object> path)
    {
        try
        {
            var value = _resolvers.TryGetValue($"{parent["__typename"]}.{field.Name.Value}", out var resolver)
                ? resolver(parent, name => scope.Argument(field, name))
                : parent.GetValueOrDefault(field.Name.Value);
            return OnValue is null || field.Name.Value == "__typename" ? value : OnValue(value);
        }
        catch (TestSourceException exception)
        {
            _errors.Add((exception.Message, [.. path], exception.Code));
            return null;
        }
    }

    private void WriteValue(Utf8JsonWriter json, Scope scope, object? value, List<FieldNode> nodes, List<object> path)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case Dictionary<string, object?> map:
                WriteObject(json, scope, map, [.. nodes.Select(n => n.SelectionSet!)], path);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case TestSourceException exception:
                _errors.Add((exception.Message, [.. path], exception.Code));
                json.WriteNullValue();
                break;
            case System.Collections.IEnumerable list:
                json.WriteStartArray();
                var index = 0;
                foreach (var item in list)
                {
                    path.Add(index++);
                    WriteValue(json, scope, item, nodes, path);
                    path.RemoveAt(path.Count - 1);
                }

                json.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(json, value);
                break;
        }
    }

    private void Collect(Scope scope, SelectionSetNode set, string type, List<(string Key, List<FieldNode> Nodes)> fields)
    {
        foreach (var selection in set.Selections)
        {
            if (!scope.IsIncluded(((IHasDirectives)selection).Directives))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    var key = field.Alias?.Value ?? field.Name.Value;
                    var known = fields.FindIndex(f => f.Key == key);
                    if (known < 0)
                    {
                        fields.Add((key, [field]));
                    }
                    else
                    {
                        fields[known].Nodes.Add(field);
                    }

                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition?.Name.Value, type):
                    Collect(scope, inline.SelectionSet, type, fields);
                    break;
                case FragmentSpreadNode spread when Applies(scope.Fragment(spread).TypeCondition.Name.Value, type):
                    Collect(scope, scope.Fragment(spread).SelectionSet, type, fields);
                    break;
            }
        }
    }

    private bool Applies(string? condition, string type)
        => condition is null || condition == type || (_abstract.TryGetValue(condition, out var members) && members.Contains(type));

    private sealed class Scope(OperationDefinitionNode operation, JsonElement variables, DocumentNode document)
    {
        public FragmentDefinitionNode Fragment(FragmentSpreadNode spread)
            => document.Definitions.OfType<FragmentDefinitionNode>().Single(f => f.Name.Value == spread.Name.Value);

        public object? Argument(FieldNode field, string name)
        {
            var argument = field.Arguments.FirstOrDefault(a => a.Name.Value == name);
            return argument is null ? null : Value(argument.Value);
        }

        public bool IsIncluded(IReadOnlyList<DirectiveNode> directives)
            => directives.All(d => d.Name.Value is not ("skip" or "include")
                || Equals(Value(d.Arguments[0].Value), true) == (d.Name.Value == "include"));

        private object? Value(ValueNode value) => value switch
        {
            VariableNode variable => variables.TryGetProperty(variable.Name.Value, out var given) ? FromJson(given) : Default(variable.Name.Value),
            StringValueNode text => text.Value,
            EnumValueNode text => text.Value,
            IntValueNode number => long.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture),
            FloatValueNode number => double.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture),
            BooleanValueNode boolean => boolean.Value,
            ListValueNode list => list.Items.Select(Value).ToList(),
            ObjectValueNode map => map.Fields.ToDictionary(f => f.Name.Value, f => Value(f.Value)),
            _ => null,
        };

        private object? Default(string name)
            => operation.VariableDefinitions.First(d => d.Variable.Name.Value == name).DefaultValue is { } value ? Value(value) : null;

        private static object? FromJson(JsonElement json) => json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number => json.TryGetInt64(out var number) ? (object)number : json.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToList(),
            JsonValueKind.Object => json.EnumerateObject().ToDictionary(p => p.Name, p => FromJson(p.Value)),
            _ => null,
        };
    }
}
