namespace Cacao.Fusion.Composition;

/// <summary>
/// Fields with arguments cannot be provided (<c>PROVIDES_FIELDS_HAS_ARGUMENTS</c>): nobody knows which a client will give. Arguments that
/// are required from other schemas are no client's.
/// </summary>
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

            foreach (var (provided, selection, _) in SelectionSetValidation.Fields(schema, field.Type.NamedType(), selectionSet))
            {
                if (selection.Arguments.Count > 0 || provided.Arguments.Exists(a => !a.IsRequirement()))
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
