using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>
/// Whether directives stand where they may and have the arguments they must (GraphQL, section 5.7 "Directives"). Of directives that a
/// schema uses without defining them, those of the specification alone are known.
/// </summary>
internal static class DirectiveChecks
{
    private const string Known =
        """
        directive @deprecated(reason: String) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        directive @specifiedBy(url: String!) on SCALAR
        directive @oneOf on INPUT_OBJECT
        directive @key(fields: FieldSelectionSet!) repeatable on OBJECT | INTERFACE
        directive @lookup on FIELD_DEFINITION
        directive @is(field: FieldSelectionMap!) on ARGUMENT_DEFINITION
        directive @require(field: FieldSelectionMap!) on ARGUMENT_DEFINITION
        directive @shareable repeatable on OBJECT | FIELD_DEFINITION
        directive @provides(fields: FieldSelectionSet!) on FIELD_DEFINITION
        directive @external on FIELD_DEFINITION
        directive @override(from: String!) on FIELD_DEFINITION
        directive @internal on OBJECT | FIELD_DEFINITION
        directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE
          | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        """;

    private static readonly Dictionary<string, DirectiveDefinitionNode> s_known = GraphQLParser.Parse(Known).Definitions
        .Cast<DirectiveDefinitionNode>()
        .ToDictionary(d => d.Name.Value, StringComparer.Ordinal);

    public static IEnumerable<TypeSystemError> Errors(SchemaDefinition schema)
    {
        var definitions = new Dictionary<string, DirectiveDefinitionNode>(s_known, StringComparer.Ordinal);

        foreach (var definition in schema.DirectiveDefinitions)
        {
            if (schema.DirectiveDefinitions.Find(d => d.Name.Value == definition.Name.Value) != definition)
            {
                yield return new TypeSystemError($"@{definition.Name.Value}", $"There can be only one directive named '@{definition.Name.Value}'.");
            }

            definitions[definition.Name.Value] = definition;
        }

        foreach (var (member, coordinate, location) in SchemaMembers.AllWithLocations(schema))
        {
            foreach (var directive in member.Directives)
            {
                if (definitions.TryGetValue(directive.Name.Value, out var definition))
                {
                    foreach (var message in Problems(schema, directive, definition, coordinate, location))
                    {
                        yield return new TypeSystemError(coordinate, message);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Problems(
        SchemaDefinition schema, DirectiveNode directive, DirectiveDefinitionNode definition, string coordinate, string location)
    {
        var name = $"'@{directive.Name.Value}'";

        if (!definition.Locations.Any(l => l.Value == location))
        {
            yield return $"Directive {name} may not be used on {location}, as it is on '{coordinate}'.";
        }

        foreach (var given in directive.Arguments)
        {
            if (definition.Arguments.FirstOrDefault(a => a.Name.Value == given.Name.Value) is not { } argument)
            {
                yield return $"Directive {name} on '{coordinate}' has no argument '{given.Name.Value}'.";
            }
            else if (!ConstantValues.IsValid(schema, argument.Type, given.Value))
            {
                yield return $"Directive {name} on '{coordinate}' has '{SyntaxPrinter.Print(given.Value)}' for '{given.Name.Value}', "
                    + $"which is no value of type '{argument.Type.Text()}'.";
            }
        }

        foreach (var size in NegativeSizes(directive, definition))
        {
            yield return $"The argument '{size}' of the @listSize directive on '{coordinate}' must not be negative.";
        }

        foreach (var argument in definition.Arguments)
        {
            if (argument.Type is NonNullTypeNode && argument.DefaultValue is null && directive.Argument(argument.Name.Value) is null)
            {
                yield return $"Directive {name} on '{coordinate}' requires the argument '{argument.Name.Value}'.";
            }
        }
    }

    // A directive of the same name that means something else may count as it likes.
    private static IEnumerable<string> NegativeSizes(DirectiveNode directive, DirectiveDefinitionNode definition)
        => directive.Name.Value == DirectiveNames.ListSize && DirectiveMergers.IsKnown(definition)
            ? new[] { "assumedSize", "slicingArgumentDefaultValue" }
                .Where(a => directive.Argument(a) is IntValueNode size && size.Value.StartsWith('-'))
            : [];
}
