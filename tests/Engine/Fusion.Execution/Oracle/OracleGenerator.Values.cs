using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

internal sealed partial class OracleGenerator
{
    private readonly List<VariableDefinitionNode> _definitions = [];
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly OracleSelections _selections = new(set, world);

    private List<DirectiveNode> Conditions(int percent)
    {
        var directives = new List<DirectiveNode>();
        foreach (var name in (string[])["skip", "include"])
        {
            if (Chance(percent / 2))
            {
                directives.Add(new DirectiveNode(new NameNode(name), [new ArgumentNode(new NameNode("if"), Condition())]));
            }
        }

        return directives;
    }

    /// <summary>The gateway may answer in one piece what the client would take in parts.</summary>
    private DirectiveNode[] Deferred()
        => Chance(8)
            ? [new DirectiveNode(new NameNode("defer"), Chance(50) ? [new ArgumentNode(new NameNode("if"), Condition())] : [])]
            : [];

    private ValueNode Condition()
    {
        if (Chance(15))
        {
            return new BooleanValueNode(Chance(50));
        }

        var name = $"c{random.Next(4)}";
        if (!_definitions.Exists(d => d.Variable.Name.Value == name))
        {
            var hasDefault = Chance(30);
            Define(name, new NonNullTypeNode(Named("Boolean")), hasDefault ? new BooleanValueNode(Chance(50)) : null);
            if (!hasDefault || Chance(50))
            {
                _variables[name] = Chance(50) ? "true" : "false";
            }
        }

        return new VariableNode(new NameNode(name));
    }

    private List<ArgumentNode> Arguments(string type, FieldDefinitionNode field)
    {
        var arguments = new List<ArgumentNode>();
        foreach (var argument in field.Arguments)
        {
            var isRequired = argument.Type is NonNullTypeNode && argument.DefaultValue is null;
            if (isRequired || Chance(50))
            {
                arguments.Add(new ArgumentNode(argument.Name, Value(argument.Type, KeyValue(type, field, argument), argument.DefaultValue is not null)));
            }
        }

        return arguments;
    }

    /// <summary>What finds an object, for the arguments of lookups and of <c>node</c>.</summary>
    private ValueNode? KeyValue(string type, FieldDefinitionNode field, InputValueDefinitionNode argument)
    {
        if (Chance(15))
        {
            return null;
        }

        if (set.IsNodeField(type, field) && AnyObject("Node") is { } node)
        {
            var id = Literal(_selections.Evaluate(FieldSelectionMapParser.Parse("id"), node)!);
            return argument.Name.Value == "ids" ? new ListValueNode([id]) : id;
        }

        foreach (var source in set.Sources)
        {
            if (source.Field(type, field.Name.Value) is { } own && own.Directives.Has("lookup"))
            {
                var map = own.Arguments.First(a => a.Name.Value == argument.Name.Value).Directives.Text("is", "field") ?? argument.Name.Value;
                return AnyObject(TypeText.NameOf(field.Type)) is { } wanted && _selections.Evaluate(FieldSelectionMapParser.Parse(map), wanted) is { } json
                    ? Literal(json)
                    : null;
            }
        }

        return null;
    }

    private OracleObject? AnyObject(string type)
        => _schema.PossibleTypes(type).Count == 0
            ? null
            : Pick(_schema.PossibleTypes(type).Order(StringComparer.Ordinal).SelectMany(t => world.Objects(t, _schema)).ToList());

    private static ValueNode Literal(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Literal(document.RootElement);
    }

    private static ValueNode Literal(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(json.GetString()!, false),
        JsonValueKind.Number => new IntValueNode(json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(json.GetBoolean()),
        JsonValueKind.Array => new ListValueNode([.. json.EnumerateArray().Select(Literal)]),
        JsonValueKind.Object => new ObjectValueNode([.. json.EnumerateObject().Select(p => new ObjectFieldNode(new NameNode(p.Name), Literal(p.Value)))]),
        _ => new NullValueNode(),
    };

    /// <summary>A literal, or a variable with the value: given, left out for its default, or null.</summary>
    private ValueNode Value(TypeNode type, ValueNode? wanted, bool hasDefault)
    {
        var literal = wanted ?? Literal(type);
        if (!Chance(45))
        {
            return wanted is null && type is ListTypeNode or NonNullTypeNode { Type: ListTypeNode } && Chance(30) ? WithVariable(literal, type) : literal;
        }

        var name = $"v{_definitions.Count}";
        var isNullable = type is not NonNullTypeNode;
        var declared = isNullable && Chance(30) ? new NonNullTypeNode(type) : type;
        var defaultValue = Chance(20) ? Literal(type is NonNullTypeNode nonNull ? nonNull.Type : type) : null;
        Define(name, declared, defaultValue is NullValueNode && declared is NonNullTypeNode ? null : defaultValue);
        var canBeLeftOut = declared is not NonNullTypeNode || _definitions[^1].DefaultValue is not null;
        if (!canBeLeftOut || !Chance(35))
        {
            // A null for an argument with a default is a null all the same.
            var given = literal is NullValueNode && declared is NonNullTypeNode ? NotNull(type) : literal;
            _variables[name] = declared is not NonNullTypeNode && !hasDefault && Chance(15) ? "null" : OracleArguments.Json(given, null, default)!;
        }

        return new VariableNode(new NameNode(name));
    }

    private ValueNode WithVariable(ValueNode literal, TypeNode type)
    {
        if (literal is not ListValueNode { Items: { Count: > 0 } items })
        {
            return literal;
        }

        var element = ((ListTypeNode)(type is NonNullTypeNode nonNull ? nonNull.Type : type)).Type;
        return new ListValueNode([Value(element, items[0], false), .. items.Skip(1)]);
    }

    private void Define(string name, TypeNode type, ValueNode? defaultValue)
        => _definitions.Add(new VariableDefinitionNode(null, new VariableNode(new NameNode(name)), type, defaultValue, []));

    private ValueNode Literal(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => NotNull(nonNull.Type),
        _ when Chance(8) => new NullValueNode(),
        _ => NotNull(type),
    };

    private ValueNode NotNull(TypeNode type)
        => type is ListTypeNode list
            ? new ListValueNode([.. Enumerable.Range(0, random.Next(3)).Select(_ => Literal(list.Type))])
            : Scalar(TypeText.NameOf(type));

    private ValueNode Scalar(string name)
    {
        var number = random.Next(40) - 10;
        switch (name)
        {
            case "Int" or "Long" or "Short":
                return new IntValueNode(number.ToString(CultureInfo.InvariantCulture));
            case "Float" or "Decimal":
                return Chance(50) ? new FloatValueNode($"{number}.5") : new IntValueNode(number.ToString(CultureInfo.InvariantCulture));
            case "Boolean":
                return new BooleanValueNode(Chance(50));
            case "UUID":
                return new StringValueNode(new Guid(number, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).ToString(), false);
            case "DateTime":
                return new StringValueNode("2026-01-01T00:00:00Z", false);
            case "Date" or "LocalDate":
                return new StringValueNode("2026-01-01", false);
            case "URL" or "URI":
                return new StringValueNode("https://example.com/", false);
            case "JSON" or "Json" or "Any":
                return new ObjectValueNode([new ObjectFieldNode(new NameNode("k"), new IntValueNode("1"))]);
        }

        return _schema.Type(name) switch
        {
            EnumTypeDefinitionNode values => new EnumValueNode(Pick(values.Values).Name.Value),
            InputObjectTypeDefinitionNode input => InputObject(input),
            _ => new StringValueNode($"t{number} \"ü\"\n", false),
        };
    }

    private ObjectValueNode InputObject(InputObjectTypeDefinitionNode input)
    {
        _budget--;
        if (input.Directives.Has("oneOf"))
        {
            var one = Pick(input.Fields);
            return new ObjectValueNode([new ObjectFieldNode(one.Name, NotNull(one.Type))]);
        }

        var fields = new List<ObjectFieldNode>();
        foreach (var field in input.Fields)
        {
            if ((field.Type is NonNullTypeNode && field.DefaultValue is null) || (_budget > 0 && Chance(50)))
            {
                fields.Add(new ObjectFieldNode(field.Name, Literal(field.Type)));
            }
        }

        return new ObjectValueNode(fields);
    }
}
