namespace Cacao.Fusion.Composition;

/// <summary>Only what has fields can provide some (<c>PROVIDES_ON_NON_COMPOSITE_FIELD</c>).</summary>
internal sealed class ProvidesOnNonCompositeFieldRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.Has(DirectiveNames.Provides)
                && schema.Type(field.Type.NamedType()) is not (ComplexTypeDefinition or UnionTypeDefinition))
            {
                log.Error(
                    CompositionCodes.ProvidesOnNonCompositeField,
                    schema.Name,
                    field.Coordinate,
                    $"The field '{field.Coordinate}' in schema '{schema.Name}' includes a @provides directive, but does not return a composite type.");
            }
        }
    }
}
