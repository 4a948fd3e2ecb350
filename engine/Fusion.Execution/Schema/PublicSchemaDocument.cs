using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Makes the document that clients see: without the gateway's own directives and without what is inaccessible.</summary>
internal static class PublicSchemaDocument
{
    public static DocumentNode Create(DocumentNode executionSchema)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in executionSchema.Definitions)
        {
            if (definition is TypeDefinitionNode type
                && (IsGatewayName(type.Name.Value) || IsHidden(type.Directives)))
            {
                hidden.Add(type.Name.Value);
            }
        }

        HideEmptyRoots(executionSchema, hidden);
        var definitions = new List<DefinitionNode>();
        foreach (var definition in executionSchema.Definitions)
        {
            if (Rewrite(definition, hidden) is { } kept)
            {
                definitions.Add(kept);
            }
        }

        return new DocumentNode(definitions);
    }

    // Where all mutations are hidden, there are none for clients.
    private static void HideEmptyRoots(DocumentNode executionSchema, HashSet<string> hidden)
    {
        foreach (var definition in executionSchema.Definitions)
        {
            if (definition is ObjectTypeDefinitionNode { Name.Value: "Mutation" or "Subscription" } root && Fields(root.Fields).Count == 0)
            {
                hidden.Add(root.Name.Value);
            }
        }
    }

    private static DefinitionNode? Rewrite(DefinitionNode definition, HashSet<string> hidden)
    {
        switch (definition)
        {
            case DirectiveDefinitionNode directive:
                return IsGatewayName(directive.Name.Value) ? null : directive;
            case SchemaDefinitionNode schema:
                return new SchemaDefinitionNode(
                    schema.Description,
                    Directives(schema.Directives),
                    [.. schema.OperationTypes.Where(o => !hidden.Contains(o.Type.Name.Value))],
                    schema.IsExtension);
            case TypeDefinitionNode type when hidden.Contains(type.Name.Value):
                return null;
            case ObjectTypeDefinitionNode type:
                return new ObjectTypeDefinitionNode(
                    type.Description, type.Name, Directives(type.Directives), Names(type.Interfaces, hidden), Fields(type.Fields), type.IsExtension);
            case InterfaceTypeDefinitionNode type:
                return new InterfaceTypeDefinitionNode(
                    type.Description, type.Name, Directives(type.Directives), Names(type.Interfaces, hidden), Fields(type.Fields), type.IsExtension);
            case UnionTypeDefinitionNode type:
                return new UnionTypeDefinitionNode(
                    type.Description, type.Name, Directives(type.Directives), Names(type.Types, hidden), type.IsExtension);
            case EnumTypeDefinitionNode type:
                return new EnumTypeDefinitionNode(
                    type.Description, type.Name, Directives(type.Directives), Values(type.Values), type.IsExtension);
            case InputObjectTypeDefinitionNode type:
                return new InputObjectTypeDefinitionNode(
                    type.Description, type.Name, Directives(type.Directives), Inputs(type.Fields), type.IsExtension);
            case ScalarTypeDefinitionNode type:
                return new ScalarTypeDefinitionNode(type.Description, type.Name, Directives(type.Directives), type.IsExtension);
            default:
                return definition;
        }
    }

    private static bool IsGatewayName(string name) => name.StartsWith(FusionDirectives.Prefix, StringComparison.Ordinal);

    private static bool IsHidden(IReadOnlyList<DirectiveNode> directives)
        => FusionDirectives.Has(directives, FusionDirectives.Inaccessible);

    private static List<DirectiveNode> Directives(IReadOnlyList<DirectiveNode> directives)
    {
        var kept = new List<DirectiveNode>();
        foreach (var directive in directives)
        {
            if (!IsGatewayName(directive.Name.Value))
            {
                kept.Add(directive);
            }
        }

        return kept;
    }

    private static List<NamedTypeNode> Names(IReadOnlyList<NamedTypeNode> names, HashSet<string> hidden)
    {
        var kept = new List<NamedTypeNode>();
        foreach (var name in names)
        {
            if (!hidden.Contains(name.Name.Value))
            {
                kept.Add(name);
            }
        }

        return kept;
    }

    private static List<FieldDefinitionNode> Fields(IReadOnlyList<FieldDefinitionNode> fields)
    {
        var kept = new List<FieldDefinitionNode>();
        foreach (var field in fields)
        {
            if (!IsHidden(field.Directives))
            {
                kept.Add(new FieldDefinitionNode(
                    field.Description, field.Name, Inputs(field.Arguments), field.Type, Directives(field.Directives)));
            }
        }

        return kept;
    }

    private static List<InputValueDefinitionNode> Inputs(IReadOnlyList<InputValueDefinitionNode> inputs)
    {
        var kept = new List<InputValueDefinitionNode>();
        foreach (var input in inputs)
        {
            if (!IsHidden(input.Directives))
            {
                kept.Add(new InputValueDefinitionNode(
                    input.Description, input.Name, input.Type, input.DefaultValue, Directives(input.Directives)));
            }
        }

        return kept;
    }

    private static List<EnumValueDefinitionNode> Values(IReadOnlyList<EnumValueDefinitionNode> values)
    {
        var kept = new List<EnumValueDefinitionNode>();
        foreach (var value in values)
        {
            if (!IsHidden(value.Directives))
            {
                kept.Add(new EnumValueDefinitionNode(value.Description, value.Name, Directives(value.Directives)));
            }
        }

        return kept;
    }
}
