using System.Text.Json;
using System.Text.Json.Nodes;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Executes operations over the generated data as the specification says (section 6), with none of the engine's own code: as one source
/// schema, or as the one schema that clients see.
/// </summary>
internal sealed class OracleExecutor(OracleSet set, OracleWorld world, OracleSchema schema)
{
    private readonly OracleSelections _selections = new(set, world);
    private readonly bool _isSource = !ReferenceEquals(schema, set.Public);

    /// <summary>What was asked of the source that it must not be asked, or was told wrongly.</summary>
    public List<string> Violations { get; } = [];

    /// <summary>Changes what a field comes to: null, or an exception to report.</summary>
    public Func<OracleObject, string, object?, object?>? OnValue { get; set; }

    public JsonObject Execute(DocumentNode document, OperationDefinitionNode operation, JsonElement variables)
    {
        var scope = new OracleScope(schema, document, operation, variables);
        JsonObject? data = null;
        try
        {
            data = Object(scope, new OracleObject(operation.Operation.ToString(), 0), [operation.SelectionSet], [], []);
        }
        catch (OracleFieldException)
        {
            // The error is in the list, and data is null.
        }

        var answer = new JsonObject { ["data"] = data };
        if (scope.Errors.Count > 0)
        {
            answer["errors"] = new JsonArray([.. scope.Errors]);
        }

        return answer;
    }

    private JsonObject Object(
        OracleScope scope, OracleObject target, IEnumerable<SelectionSetNode> sets, List<object> path, List<SelectionSetNode> provided)
    {
        var result = new JsonObject();
        foreach (var (key, nodes) in scope.Collect(sets, target.Type))
        {
            path.Add(key);
            if (nodes[0].Name.Value == "__typename")
            {
                result[key] = target.Type;
            }
            else
            {
                var definition = schema.Field(target.Type, nodes[0].Name.Value)
                    ?? throw new InvalidOperationException($"{schema.Name} has no field {target.Type}.{nodes[0].Name.Value}.");
                var below = Below(definition, nodes[0].Name.Value, provided);
                var type = definition.Type;
                result[key] = Field(scope, type, () => Resolve(scope, target, definition, nodes[0], provided), nodes, path, below);
            }

            path.RemoveAt(path.Count - 1);
        }

        return result;
    }

    private JsonNode? Field(
        OracleScope scope, TypeNode type, Func<object?> resolve, List<FieldNode> nodes, List<object> path, List<SelectionSetNode> provided)
    {
        var depth = path.Count;
        try
        {
            object? value;
            try
            {
                value = resolve();
            }
            catch (TestSourceException exception)
            {
                scope.AddError(exception.Message, exception.Code, path);
                throw new OracleFieldException();
            }

            return Complete(scope, type, value, nodes, path, provided);
        }
        catch (OracleFieldException) when (type is not NonNullTypeNode)
        {
            path.RemoveRange(depth, path.Count - depth);
            return null;
        }
    }

    private JsonNode? Complete(
        OracleScope scope, TypeNode type, object? value, List<FieldNode> nodes, List<object> path, List<SelectionSetNode> provided)
    {
        if (type is NonNullTypeNode nonNull)
        {
            var inner = Complete(scope, nonNull.Type, value, nodes, path, provided);
            if (inner is null && !scope.HasErrorAt(path))
            {
                scope.AddError("Cannot return null for a non-nullable field.", "HC0018", path);
            }

            return inner ?? throw new OracleFieldException();
        }

        switch (value)
        {
            case null:
                return null;
            case List<object?> list:
                var items = new JsonArray();
                var itemType = ((ListTypeNode)type).Type;
                for (var i = 0; i < list.Count; i++)
                {
                    var item = list[i];
                    path.Add(i);
                    items.Add(Field(scope, itemType, () => item is TestSourceException failure ? throw failure : item, nodes, path, provided));
                    path.RemoveAt(path.Count - 1);
                }

                return items;
            case OracleObject child:
                return Object(scope, child, nodes.Select(n => n.SelectionSet!), path, provided);
            default:
                return JsonNode.Parse(((OracleLeaf)value).Json);
        }
    }

    private object? Resolve(
        OracleScope scope, OracleObject target, FieldDefinitionNode definition, FieldNode node, List<SelectionSetNode> provided)
    {
        var arguments = OracleArguments.Of(definition, node.Arguments, scope.Operation, scope.Variables);
        var name = definition.Name.Value;
        object? value;
        if (!_isSource && set.IsNodeField(target.Type, definition))
        {
            value = Node(arguments[definition.Arguments[0].Name.Value]!);
        }
        else if (LookupFor(target, definition) is { } lookup)
        {
            value = Find(lookup.Field, lookup.Schema, arguments);
        }
        else
        {
            if (_isSource)
            {
                CheckOwnership(target, definition, provided);
                CheckRequirements(target, definition, arguments);
            }

            value = world.Value(target, name, arguments.Text(definition), schema);
        }

        value = OnValue is null ? value : OnValue(target, name, value);
        return value is TestSourceException exception ? throw exception : value;
    }

    private (FieldDefinitionNode Field, OracleSchema Schema)? LookupFor(OracleObject target, FieldDefinitionNode definition)
    {
        if (_isSource)
        {
            return definition.Directives.Has("lookup") ? (definition, schema) : null;
        }

        foreach (var source in set.Sources)
        {
            if (source.Field(target.Type, definition.Name.Value) is { } field && field.Directives.Has("lookup") && !field.Directives.Has("internal"))
            {
                return (field, source);
            }
        }

        return null;
    }

    private OracleObject? Find(FieldDefinitionNode lookup, OracleSchema source, OracleArguments arguments)
        => source.PossibleTypes(TypeText.NameOf(lookup.Type))
            .Order(StringComparer.Ordinal)
            .SelectMany(t => world.Objects(t, schema))
            .FirstOrDefault(o => lookup.Arguments.All(a => _selections.IsKeyOf(
                FieldSelectionMapParser.Parse(a.Directives.Text("is", "field") ?? a.Name.Value), o, arguments[a.Name.Value])));

    private object? Node(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? document.RootElement.EnumerateArray().Select(e => NodeOf(e.GetString()!)).ToList()
            : NodeOf(document.RootElement.GetString()!);
    }

    private object NodeOf(string id)
        => (object?)set.Public.PossibleTypes("Node").SelectMany(t => world.Objects(t, schema))
            .FirstOrDefault(o => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{o.Type}:{o.Number}")) == id)
            ?? new TestSourceException("The id is none.");

    /// <summary>A source gives a field that is another's only where it says so, and one that was taken over never.</summary>
    private void CheckOwnership(OracleObject target, FieldDefinitionNode definition, List<SelectionSetNode> provided)
    {
        var name = definition.Name.Value;
        if (world.Facts.IsOverridden(schema, target.Type, name))
        {
            Violations.Add($"{schema.Name} was asked for {target.Type}.{name}, which another source has taken over.");
        }

        if (definition.Directives.Has("external") && !provided.Exists(p => IsProvided(p, target.Type, name)))
        {
            Violations.Add($"{schema.Name} was asked for {target.Type}.{name} where it does not provide it.");
        }
    }

    private void CheckRequirements(OracleObject target, FieldDefinitionNode definition, OracleArguments arguments)
    {
        foreach (var argument in definition.Arguments)
        {
            if (argument.Directives.Text("require", "field") is { } required)
            {
                var expected = _selections.Evaluate(FieldSelectionMapParser.Parse(required), target) ?? "null";
                var given = arguments[argument.Name.Value] ?? "null";
                if (expected != given && OnValue is null)
                {
                    Violations.Add($"{schema.Name} got {argument.Name.Value}: {given} for {target.Type}.{definition.Name.Value}, which needs {expected}.");
                }
            }
        }
    }

    private bool IsProvided(SelectionSetNode provided, string type, string field) => provided.Selections.Any(s => s switch
    {
        FieldNode node => node.Name.Value == field,
        InlineFragmentNode inline => schema.Applies(inline.TypeCondition?.Name.Value, type) && IsProvided(inline.SelectionSet, type, field),
        _ => false,
    });

    private static List<SelectionSetNode> Below(FieldDefinitionNode definition, string field, List<SelectionSetNode> provided)
    {
        var below = new List<SelectionSetNode>();
        if (definition.Directives.Text("provides", "fields") is { } text)
        {
            var document = GraphQLParser.Parse($"{{ {text} }}");
            below.Add(((OperationDefinitionNode)document.Definitions[0]).SelectionSet);
        }

        foreach (var set in provided)
        {
            AddBelow(set, field, below);
        }

        return below;
    }

    private static void AddBelow(SelectionSetNode provided, string field, List<SelectionSetNode> below)
    {
        foreach (var selection in provided.Selections)
        {
            if (selection is FieldNode { SelectionSet: { } set } node && node.Name.Value == field)
            {
                below.Add(set);
            }
            else if (selection is InlineFragmentNode inline)
            {
                AddBelow(inline.SelectionSet, field, below);
            }
        }
    }
}
