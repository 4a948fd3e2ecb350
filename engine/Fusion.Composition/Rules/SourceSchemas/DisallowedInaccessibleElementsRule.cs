namespace Cacao.Fusion.Composition;

/// <summary>Built-in scalars, introspection types and built-in directives cannot be hidden (<c>DISALLOWED_INACCESSIBLE</c>).</summary>
internal sealed class DisallowedInaccessibleElementsRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.Types)
        {
            if (!BuiltInNames.IsScalar(type.Name) && !BuiltInNames.IsIntrospection(type.Name))
            {
                continue;
            }

            var kind = BuiltInNames.IsIntrospection(type.Name) ? "introspection" : "built-in scalar";

            if (type.Has(DirectiveNames.Inaccessible))
            {
                Report(schema, log, type.Name, $"{kind} type '{type.Name}'");
            }

            foreach (var field in (type as ComplexTypeDefinition)?.Fields ?? [])
            {
                if (field.Has(DirectiveNames.Inaccessible))
                {
                    Report(schema, log, field.Coordinate, $"{kind} field '{field.Coordinate}'");
                }

                foreach (var argument in field.Arguments.Where(a => a.Has(DirectiveNames.Inaccessible)))
                {
                    Report(schema, log, field.CoordinateOf(argument), $"{kind} argument '{field.CoordinateOf(argument)}'");
                }
            }
        }

        foreach (var directive in schema.DirectiveDefinitions.Where(d => BuiltInNames.IsDirective(d.Name.Value)))
        {
            foreach (var argument in directive.Arguments)
            {
                if (argument.Directives.Any(d => d.Name.Value == DirectiveNames.Inaccessible))
                {
                    var coordinate = $"@{directive.Name.Value}({argument.Name.Value}:)";
                    Report(schema, log, coordinate, $"built-in directive argument '{coordinate}'");
                }
            }
        }
    }

    private static void Report(SchemaDefinition schema, CompositionLog log, string coordinate, string member)
        => log.Error(
            CompositionCodes.DisallowedInaccessible,
            schema.Name,
            coordinate,
            $"The {member} in schema '{schema.Name}' must not be inaccessible.");
}
