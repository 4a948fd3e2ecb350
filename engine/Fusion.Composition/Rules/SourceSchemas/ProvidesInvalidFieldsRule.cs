namespace Cacao.Fusion.Composition;

/// <summary>What is provided exists (<c>PROVIDES_INVALID_FIELDS</c>).</summary>
internal sealed class ProvidesInvalidFieldsRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            // A field that returns no composite type provides nothing, which another rule says.
            if (schema.Type(field.Type.NamedType()) is ComplexTypeDefinition or UnionTypeDefinition
                && SelectionSets.TryParse(field.Find(DirectiveNames.Provides), out var selectionSet)
                && SelectionSetValidation.Errors(schema, field.Type.NamedType(), selectionSet) is { Count: > 0 } errors)
            {
                log.Error(
                    CompositionCodes.ProvidesInvalidFields,
                    schema.Name,
                    field.Coordinate,
                    $"The @provides directive on field '{field.Coordinate}' in schema '{schema.Name}' specifies an invalid field selection.",
                    errors);
            }
        }
    }
}
