using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Types and directives that the specification defines cannot be defined as something else (<c>TYPE_DEFINITION_INVALID</c>).
/// Directives may have more arguments than the specification's.
/// </summary>
internal sealed class TypeDefinitionInvalidRule : ISourceSchemaRule
{
    private static readonly Dictionary<string, (string Argument, string Type)> s_directives = new(StringComparer.Ordinal)
    {
        [DirectiveNames.Is] = ("field", "FieldSelectionMap!"),
        [DirectiveNames.Key] = ("fields", "FieldSelectionSet!"),
        [DirectiveNames.Override] = ("from", "String!"),
        [DirectiveNames.Provides] = ("fields", "FieldSelectionSet!"),
        [DirectiveNames.Require] = ("field", "FieldSelectionMap!"),
    };

    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.Types)
        {
            if (BuiltInNames.IsCompositionScalar(type.Name) && type.Kind != SchemaTypeKind.Scalar)
            {
                log.Error(
                    CompositionCodes.TypeDefinitionInvalid,
                    schema.Name,
                    type.Name,
                    $"The type '{type.Name}' in schema '{schema.Name}' must be the scalar that the specification defines.");
            }
        }

        foreach (var directive in schema.DirectiveDefinitions)
        {
            if (s_directives.TryGetValue(directive.Name.Value, out var expected) && !Has(schema, directive, expected))
            {
                log.Error(
                    CompositionCodes.TypeDefinitionInvalid,
                    schema.Name,
                    $"@{directive.Name.Value}",
                    $"The directive '@{directive.Name.Value}' in schema '{schema.Name}' must have the argument "
                    + $"'{expected.Argument}: {expected.Type}' that the specification defines.");
            }
        }
    }

    private static bool Has(SchemaDefinition schema, DirectiveDefinitionNode directive, (string Argument, string Type) expected)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == expected.Argument)
            {
                return argument.Type.Text() == expected.Type && schema.Type(argument.Type.NamedType()) is null or ScalarTypeDefinition;
            }
        }

        return false;
    }
}
