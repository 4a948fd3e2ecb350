namespace Cacao.Fusion.Composition;

/// <summary>The argument of <c>@provides</c> is a string (<c>PROVIDES_INVALID_FIELDS_TYPE</c>).</summary>
internal sealed class ProvidesInvalidFieldsTypeRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Find(DirectiveNames.Provides) is { } directive && directive.StringArgument("fields") is null)
            {
                log.Error(
                    CompositionCodes.ProvidesInvalidFieldsType,
                    schema.Name,
                    field.Coordinate,
                    $"The @provides directive on field '{field.Coordinate}' in schema '{schema.Name}' must specify a string value for the 'fields' argument.");
            }
        }
    }
}
