namespace Cacao.Fusion.Composition;

/// <summary>A lookup finds one entity (<c>LOOKUP_RETURNS_LIST</c>).</summary>
internal sealed class LookupReturnsListRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.IsLookup() && field.Type.IsList())
            {
                log.Error(
                    CompositionCodes.LookupReturnsList,
                    schema.Name,
                    field.Coordinate,
                    $"The lookup field '{field.Coordinate}' in schema '{schema.Name}' must not return a list.");
            }
        }
    }
}
