namespace Cacao.Fusion.Composition;

/// <summary>The argument of <c>@is</c> is a field selection map (<c>IS_INVALID_SYNTAX</c>).</summary>
internal sealed class IsInvalidSyntaxRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            foreach (var argument in field.Arguments)
            {
                if (argument.Find(DirectiveNames.Is) is { } directive
                    && directive.StringArgument("field") is not null
                    && !SelectionSets.TryParseMap(directive, out _))
                {
                    log.Error(
                        CompositionCodes.IsInvalidSyntax,
                        schema.Name,
                        field.CoordinateOf(argument),
                        $"The @is directive on argument '{field.CoordinateOf(argument)}' in schema '{schema.Name}' contains invalid syntax in the 'field' argument.");
                }
            }
        }
    }
}
