namespace Cacao.Fusion.Composition;

/// <summary>The argument of <c>@require</c> is a string (<c>REQUIRE_INVALID_FIELD_TYPE</c>).</summary>
internal sealed class RequireInvalidFieldTypeRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            foreach (var argument in field.Arguments)
            {
                if (argument.Find(DirectiveNames.Require) is { } directive && directive.StringArgument("field") is null)
                {
                    log.Error(
                        CompositionCodes.RequireInvalidFieldType,
                        schema.Name,
                        field.CoordinateOf(argument),
                        $"The @require directive on argument '{field.CoordinateOf(argument)}' in schema '{schema.Name}' must specify a string value for the 'field' argument.");
                }
            }
        }
    }
}
