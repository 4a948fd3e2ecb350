using System.Text;
using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Makes valid operations of a schema: every field to a depth, or a choice of them by a seed.</summary>
internal sealed class OperationGenerator(DocumentNode publicSchema, Random? random)
{
    private readonly Dictionary<string, TypeDefinitionNode> _types = publicSchema.Definitions
        .OfType<TypeDefinitionNode>()
        .ToDictionary(t => t.Name.Value, StringComparer.Ordinal);

    private int _alias;
    private int _budget;

    /// <summary>Null when the root type is missing or nothing below it can be selected to the depth.</summary>
    public string? Create(string rootType, string keyword, int depth)
    {
        _alias = 0;
        _budget = 600;
        return _types.TryGetValue(rootType, out var root) && Selection(root, depth) is { } selection ? $"{keyword} {selection}" : null;
    }

    private string? Selection(TypeDefinitionNode type, int depth)
    {
        if (depth == 0 || _budget-- <= 0)
        {
            return null;
        }

        var text = new StringBuilder("{ ");
        var any = false;
        if (Chance(20) || type is UnionTypeDefinitionNode)
        {
            text.Append("__typename ");
            any = true;
        }

        foreach (var field in FieldsOf(type))
        {
            if (Chance(60) && Field(field, depth) is { } selected)
            {
                text.Append(selected).Append(' ');
                any = true;
            }
        }

        foreach (var possible in PossibleTypes(type))
        {
            if (Chance(70) && Selection(possible, depth) is { } selection)
            {
                text.Append("... on ").Append(possible.Name.Value).Append(' ').Append(selection).Append(' ');
                any = true;
            }
        }

        return any ? text.Append('}').ToString() : null;
    }

    private string? Field(FieldDefinitionNode field, int depth)
    {
        var named = TypeText.NameOf(field.Type);
        var below = "";
        if (_types.TryGetValue(named, out var type)
            && type is ObjectTypeDefinitionNode or InterfaceTypeDefinitionNode or UnionTypeDefinitionNode)
        {
            if (Selection(type, depth - 1) is not { } selection)
            {
                return null;
            }

            below = " " + selection;
        }

        var arguments = new List<string>();
        foreach (var argument in field.Arguments)
        {
            if (argument.Type is NonNullTypeNode || Chance(30))
            {
                arguments.Add($"{argument.Name.Value}: {Value(argument.Type)}");
            }
        }

        // Every selection has a name of its own: whether fields merge is for other tests.
        return $"f{_alias++}: {field.Name.Value}{(arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "")}{below}";
    }

    private string Value(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Value(nonNull.Type),
        ListTypeNode list => $"[{Value(list.Type)}]",
        NamedTypeNode named => Value(named.Name.Value),
        _ => "null",
    };

    private string Value(string name) => name switch
    {
        "Int" => "1",
        "Float" => "1.5",
        "Boolean" => "true",
        _ => _types.GetValueOrDefault(name) switch
        {
            EnumTypeDefinitionNode values => values.Values[0].Name.Value,
            InputObjectTypeDefinitionNode input => InputObject(input),
            _ => "\"1\"",
        },
    };

    private string InputObject(InputObjectTypeDefinitionNode input)
    {
        var isOneOf = input.Directives.Any(d => d.Name.Value == "oneOf");
        var fields = isOneOf ? input.Fields.Take(1) : input.Fields.Where(f => f.Type is NonNullTypeNode && f.DefaultValue is null);
        return $"{{{string.Join(", ", fields.Select(f => $"{f.Name.Value}: {Value(f.Type)}"))}}}";
    }

    private static IReadOnlyList<FieldDefinitionNode> FieldsOf(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode definition => definition.Fields,
        InterfaceTypeDefinitionNode definition => definition.Fields,
        _ => [],
    };

    private IEnumerable<TypeDefinitionNode> PossibleTypes(TypeDefinitionNode type) => type switch
    {
        UnionTypeDefinitionNode union => union.Types.Select(t => _types[t.Name.Value]),
        InterfaceTypeDefinitionNode => _types.Values
            .OfType<ObjectTypeDefinitionNode>()
            .Where(o => o.Interfaces.Any(i => i.Name.Value == type.Name.Value)),
        _ => [],
    };

    private bool Chance(int percent) => random is null || random.Next(100) < percent;
}
