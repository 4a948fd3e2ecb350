namespace Cacao.Fusion.Composition;

/// <summary>No directives within what is provided (<c>PROVIDES_DIRECTIVE_IN_FIELDS_ARGUMENT</c>).</summary>
internal sealed class ProvidesDirectiveInFieldsArgumentRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (!SelectionSets.TryParse(field.Find(DirectiveNames.Provides), out var selectionSet))
            {
                continue;
            }

            foreach (var path in SelectionSetValidation.PathsWithDirectives(selectionSet))
            {
                log.Error(
                    CompositionCodes.ProvidesDirectiveInFieldsArgument,
                    schema.Name,
                    field.Coordinate,
                    $"The @provides directive on field '{field.Coordinate}' in schema '{schema.Name}' references field '{path}', which must not include directive applications.");
            }
        }
    }
}
