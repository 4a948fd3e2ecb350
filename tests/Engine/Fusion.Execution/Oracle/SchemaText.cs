using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Small questions to schema documents.</summary>
internal static class SchemaText
{
    public static bool Has(this IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text an argument of a directive has; null where there is none.</summary>
    public static string? Text(this IReadOnlyList<DirectiveNode> directives, string name, string argument)
        => directives.FirstOrDefault(d => d.Name.Value == name)?.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value is StringValueNode text
            ? text.Value
            : null;

    /// <summary>For each level, the lists from outside in and then the named type, whether it may not be null.</summary>
    public static List<bool> NonNullLevels(TypeNode type)
    {
        var levels = new List<bool>();
        while (true)
        {
            var inner = type is NonNullTypeNode nonNull ? nonNull.Type : type;
            levels.Add(!ReferenceEquals(inner, type));
            if (inner is not ListTypeNode list)
            {
                return levels;
            }

            type = list.Type;
        }
    }

    /// <summary>
    /// Source schemas use directives that they need not define, which validation of operations does not ask for, and may extend types that they
    /// do not define.
    /// </summary>
    public static DocumentNode WithoutDirectives(DocumentNode document)
    {
        var defined = document.Definitions.OfType<TypeDefinitionNode>().Where(t => !t.IsExtension).Select(t => t.Name.Value).ToHashSet(StringComparer.Ordinal);
        return new([.. document.Definitions
            .Where(d => d is not DirectiveDefinitionNode)
            .Select(d => Strip(d, d is TypeDefinitionNode { IsExtension: true } type && !defined.Add(type.Name.Value)))]);
    }

    private static DefinitionNode Strip(DefinitionNode definition, bool isExtension) => definition switch
    {
        ObjectTypeDefinitionNode type => new ObjectTypeDefinitionNode(null, type.Name, [], type.Interfaces, Fields(type.Fields), isExtension),
        InterfaceTypeDefinitionNode type => new InterfaceTypeDefinitionNode(null, type.Name, [], type.Interfaces, Fields(type.Fields), isExtension),
        UnionTypeDefinitionNode type => new UnionTypeDefinitionNode(null, type.Name, [], type.Types, isExtension),
        EnumTypeDefinitionNode type => new EnumTypeDefinitionNode(
            null, type.Name, [], [.. type.Values.Select(v => new EnumValueDefinitionNode(null, v.Name, []))], isExtension),
        InputObjectTypeDefinitionNode type => new InputObjectTypeDefinitionNode(
            null, type.Name, [.. type.Directives.Where(d => d.Name.Value == "oneOf")], Inputs(type.Fields), isExtension),
        ScalarTypeDefinitionNode type => new ScalarTypeDefinitionNode(null, type.Name, [], isExtension),
        SchemaDefinitionNode schema => new SchemaDefinitionNode(null, [], schema.OperationTypes, schema.IsExtension),
        _ => definition,
    };

    private static FieldDefinitionNode[] Fields(IReadOnlyList<FieldDefinitionNode> fields)
        => [.. fields.Select(f => new FieldDefinitionNode(null, f.Name, Inputs(f.Arguments), f.Type, []))];

    private static InputValueDefinitionNode[] Inputs(IReadOnlyList<InputValueDefinitionNode> values)
        => [.. values.Select(v => new InputValueDefinitionNode(null, v.Name, v.Type, v.DefaultValue, []))];
}
