namespace Cacao.Fusion.Composition;

/// <summary>An external field is not resolved here and requires nothing (<c>EXTERNAL_REQUIRE_COLLISION</c>).</summary>
internal sealed class ExternalRequireCollisionRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.IsExternal() && field.Arguments.Exists(a => a.IsRequirement()))
            {
                log.Error(
                    CompositionCodes.ExternalRequireCollision,
                    schema.Name,
                    field.Coordinate,
                    $"The external field '{field.Coordinate}' in schema '{schema.Name}' must not have arguments that are annotated with the @require directive.");
            }
        }
    }
}
