using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>What is provided is otherwise external (<c>PROVIDES_FIELDS_MISSING_EXTERNAL</c>).</summary>
internal sealed class ProvidesFieldsMissingExternalRule : ISourceSchemaRule
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
                // Fields on the way to what is external, and interface fields, are not provided themselves.
                if (!provided.IsExternal() && provided.DeclaringType is ObjectTypeDefinition && !LeadsToExternal(schema, provided, selection))
                {
                    log.Error(
                        CompositionCodes.ProvidesFieldsMissingExternal,
                        schema.Name,
                        field.Coordinate,
                        $"The @provides directive on field '{field.Coordinate}' in schema '{schema.Name}' references field '{provided.Coordinate}', which must be marked as external.");
                }
            }
        }
    }

    private static bool LeadsToExternal(SchemaDefinition schema, FieldDefinition field, FieldNode selection)
        => selection.SelectionSet is not null
            && SelectionSetValidation.Fields(schema, field.Type.NamedType(), selection.SelectionSet)
                .Any(f => f.Field.IsExternal() || f.Field.DeclaringType is InterfaceTypeDefinition);
}
