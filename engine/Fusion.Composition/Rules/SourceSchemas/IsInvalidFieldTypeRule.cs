namespace Cacao.Fusion.Composition;

/// <summary>The argument of <c>@is</c> is a string (<c>IS_INVALID_FIELD_TYPE</c>).</summary>
internal sealed class IsInvalidFieldTypeRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            foreach (var argument in field.Arguments)
            {
                if (argument.Find(DirectiveNames.Is) is { } directive && directive.StringArgument("field") is null)
                {
                    log.Error(
                        CompositionCodes.IsInvalidFieldType,
                        schema.Name,
                        field.CoordinateOf(argument),
                        $"The @is directive on argument '{field.CoordinateOf(argument)}' in schema '{schema.Name}' must specify a string value for the 'field' argument.");
                }
            }
        }
    }
}
