namespace Cacao.Fusion.Composition;

/// <summary>The argument of <c>@require</c> is a field selection map (<c>REQUIRE_INVALID_SYNTAX</c>).</summary>
internal sealed class RequireInvalidSyntaxRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            foreach (var argument in field.Arguments)
            {
                if (argument.Find(DirectiveNames.Require) is { } directive
                    && directive.StringArgument("field") is not null
                    && !SelectionSets.TryParseMap(directive, out _))
                {
                    log.Error(
                        CompositionCodes.RequireInvalidSyntax,
                        schema.Name,
                        field.CoordinateOf(argument),
                        $"The @require directive on argument '{field.CoordinateOf(argument)}' in schema '{schema.Name}' contains invalid syntax in the 'field' argument.");
                }
            }
        }
    }
}
