namespace Cacao.Fusion.Composition;

/// <summary>Fields with arguments cannot be provided (<c>PROVIDES_FIELDS_HAS_ARGUMENTS</c>).</summary>
internal sealed class ProvidesFieldsHasArgumentsRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (!SelectionSets.TryParse(field.Find(DirectiveNames.Provides), out var selectionSet))
            {
                continue;
            }

            foreach (var (provided, _, _) in SelectionSetValidation.Fields(schema, field.Type.NamedType(), selectionSet))
            {
                if (provided.Arguments.Count > 0)
                {
                    log.Error(
                        CompositionCodes.ProvidesFieldsHasArguments,
                        schema.Name,
                        field.Coordinate,
                        $"The @provides directive on field '{field.Coordinate}' in schema '{schema.Name}' references field '{provided.Coordinate}', which must not have arguments.");
                }
            }
        }
    }
}
