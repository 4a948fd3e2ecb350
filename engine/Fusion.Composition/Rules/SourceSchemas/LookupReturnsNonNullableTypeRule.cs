using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>A warning: a lookup may find nothing, and should be able to say so (<c>LOOKUP_RETURNS_NON_NULLABLE_TYPE</c>).</summary>
internal sealed class LookupReturnsNonNullableTypeRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.IsLookup() && field.Type is NonNullTypeNode)
            {
                log.Warning(
                    CompositionCodes.LookupReturnsNonNullableType,
                    schema.Name,
                    field.Coordinate,
                    $"The lookup field '{field.Coordinate}' in schema '{schema.Name}' should return a nullable type.");
            }
        }
    }
}
