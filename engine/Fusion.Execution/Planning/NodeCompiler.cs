using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Writes the operation of a planned node and makes the reader of its answer; both from the same walk.</summary>
internal sealed partial class NodeCompiler
{
    private readonly CompositeSchema _schema;
    private readonly OperationShape _shape;
    private readonly PlanNode _node;
    private readonly Condition? _condition;
    private StringBuilder _text = new();
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private NodeCompiler(CompositeSchema schema, OperationShape shape, PlanNode node, Condition? condition)
    {
        _condition = condition;
        _schema = schema;
        _shape = shape;
        _node = node;
    }

    /// <param name="condition">When the node runs; null for always.</param>
    public static OperationNode Compile(CompositeSchema schema, OperationShape shape, PlanNode node, Condition? condition)
        => new NodeCompiler(schema, shape, node, condition).Compile();

    private OperationNode Compile()
    {
        var lookup = _node.Lookup;
        _text.Append("{ ");
        if (lookup is not null)
        {
            foreach (var field in lookup.Path)
            {
                _text.Append(field).Append(" { ");
            }

            _text.Append(AliasTemplate.Marker).Append(lookup.Field.Name.Value).Append('(');
            for (var i = 0; i < lookup.Map.Count; i++)
            {
                _text.Append(i > 0 ? ", " : "")
                    .Append(lookup.Field.Arguments[i].Name.Value).Append(": $")
                    .Append(_node.Inputs[i].Variable).Append(AliasTemplate.Marker);
            }

            _text.Append(") { ");
        }

        var reader = WriteSite(_node.Site, new KeyScope());
        _text.Append('}');
        for (var i = 0; lookup is not null && i <= lookup.Path.Count; i++)
        {
            _text.Append(" }");
        }

        var selection = _text.ToString();
        var name = $"{_shape.Operation.Name?.Value ?? "Op"}_{_node.Id + 1}";
        var shared = SharedVariables(out var forwarded);
        var own = OwnVariables();
        var text = Header(name, shared, own) + PlainSelection(selection) + _fragments;
        return new OperationNode
        {
            Id = _node.Id,
            Kind = _node.Kind,
            Source = _node.Source,
            Operation = _node.Operation,
            Text = text,
            TextUtf8 = Encoding.UTF8.GetBytes(text),
            TextJson = Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\""),
            Aliases = lookup is null ? null : Template(name, shared, own, selection, _fragments.ToString()),
            Inputs = [.. _node.Inputs.ConvertAll(i => new InputVariable(i, NameJson(i.Variable)))],
            KeyInputs = lookup?.Map.Count ?? 0,
            Way = [.. _node.Way],
            Variables = [.. forwarded],
            DataPath = lookup is null ? [] : DataPath(lookup),
            Reader = reader,
            OriginRowSet = _node.Origin?.RowSet ?? -1,
            TargetTypes = _node.TargetTypes,
            Condition = _condition,
            RouteField = _node.RouteField,
            RouteType = _node.RouteType,
            DependsOn = DependencyIds(),
        };
    }

    private int[] DependencyIds()
    {
        var ids = new List<int>(_node.DependsOn.Count);
        foreach (var dependency in _node.DependsOn)
        {
            ids.Add(dependency.Id);
        }

        ids.Sort();
        return [.. ids];
    }

    private string Header(string name, string shared, string own)
    {
        var kind = _node.Operation.ToString().ToLowerInvariant();
        var variables = Plain(Join(own, shared));
        return variables.Length == 0 ? $"{kind} {name} " : $"{kind} {name}({variables}) ";
    }

    private static string Join(string left, string right) => left.Length == 0 || right.Length == 0 ? left + right : $"{left}, {right}";

    private static string Plain(string text) => text.Replace(AliasTemplate.Marker.ToString(), "", StringComparison.Ordinal);

    private static string PlainSelection(string selection) => Plain(selection);

    private static AliasTemplate Template(string name, string shared, string own, string selection, string fragments)
    {
        // The first marker of the selection stands before the lookup field: an alias goes there.
        var inner = selection[1..^1].Trim();
        var first = inner.IndexOf(AliasTemplate.Marker, StringComparison.Ordinal);
        var aliased = $"{inner[..first]}{AliasTemplate.Alias}{AliasTemplate.Marker}: {inner[(first + 1)..]}";
        return new AliasTemplate(name, shared, own.Split(AliasTemplate.Marker), aliased.Split(AliasTemplate.Marker), fragments);
    }

    private string OwnVariables()
    {
        var text = new StringBuilder();
        foreach (var input in _node.Inputs)
        {
            text.Append(text.Length > 0 ? ", " : "")
                .Append('$').Append(input.Variable).Append(AliasTemplate.Marker).Append(": ").Append(input.Type);
        }

        return text.ToString();
    }

    private string SharedVariables(out List<ForwardedVariable> forwarded)
    {
        forwarded = [];
        var text = new StringBuilder();
        foreach (var definition in _shape.Operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (!_used.Contains(name))
            {
                continue;
            }

            forwarded.Add(new ForwardedVariable(name, NameJson(name)));
            text.Append(text.Length > 0 ? ", " : "").Append('$').Append(name).Append(": ").Append(TypeText.Print(definition.Type));
            if (definition.DefaultValue is { } defaultValue)
            {
                text.Append(" = ");
                ArgumentText.PrintValue(defaultValue, text);
            }
        }

        return text.ToString();
    }

    private static byte[] NameJson(string name) => Encoding.UTF8.GetBytes($"\"{name}\":");

    private static byte[][] DataPath(LookupDefinition lookup)
    {
        var path = new byte[lookup.Path.Count + 1][];
        for (var i = 0; i < lookup.Path.Count; i++)
        {
            path[i] = Encoding.UTF8.GetBytes(lookup.Path[i]);
        }

        path[^1] = Encoding.UTF8.GetBytes(lookup.Field.Name.Value);
        return path;
    }
}
