using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Types that are extended exist and are of the same kind (specification section 3.4.3).</summary>
internal sealed class PossibleTypeExtensionsRule : DocumentRule
{
    private readonly Dictionary<string, TypeDefinitionNode> _defined = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.Document | NodeEvents.TypeDefinition;

    public override void Enter(DocumentNode node)
    {
        for (var i = 0; i < node.Definitions.Count; i++)
        {
            if (node.Definitions[i] is TypeDefinitionNode { IsExtension: false } type)
            {
                _defined[type.Name.Value] = type;
            }
        }
    }

    public override void Enter(TypeDefinitionNode node)
    {
        if (!node.IsExtension)
        {
            return;
        }

        var name = node.Name.Value;

        if (_defined.TryGetValue(name, out var definition))
        {
            if (definition.Kind != node.Kind)
            {
                Context.Report($"Cannot extend non-{Describe(node.Kind)} type \"{name}\".", definition, node);
            }
        }
        else if (Context.KnownSchema is { } schema && schema.TryGetType(name, out var type))
        {
            if (KindOf(type) != node.Kind)
            {
                Context.Report($"Cannot extend non-{Describe(node.Kind)} type \"{name}\".", node);
            }
        }
        else
        {
            var known = _defined.Keys.Concat(Context.KnownSchema?.Types.Select(static t => t.Name) ?? []);

            Context.Report(
                $"Cannot extend type \"{name}\" because it is not defined.{DidYouMean.Phrase(DidYouMean.Similar(name, known))}",
                node.Name);
        }
    }

    private static SyntaxKind KindOf(NamedType type) => type.Kind switch
    {
        TypeKind.Scalar => SyntaxKind.ScalarTypeDefinition,
        TypeKind.Object => SyntaxKind.ObjectTypeDefinition,
        TypeKind.Interface => SyntaxKind.InterfaceTypeDefinition,
        TypeKind.Union => SyntaxKind.UnionTypeDefinition,
        TypeKind.Enum => SyntaxKind.EnumTypeDefinition,
        _ => SyntaxKind.InputObjectTypeDefinition,
    };

    private static string Describe(SyntaxKind kind) => kind switch
    {
        SyntaxKind.ScalarTypeDefinition => "scalar",
        SyntaxKind.ObjectTypeDefinition => "object",
        SyntaxKind.InterfaceTypeDefinition => "interface",
        SyntaxKind.UnionTypeDefinition => "union",
        SyntaxKind.EnumTypeDefinition => "enum",
        _ => "input object",
    };
}
