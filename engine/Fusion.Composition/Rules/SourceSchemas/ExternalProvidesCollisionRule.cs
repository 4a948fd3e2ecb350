namespace Cacao.Fusion.Composition;

/// <summary><c>@external</c> and <c>@provides</c> exclude each other (<c>EXTERNAL_PROVIDES_COLLISION</c>).</summary>
internal sealed class ExternalProvidesCollisionRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.IsExternal() && field.Has(DirectiveNames.Provides))
            {
                log.Error(
                    CompositionCodes.ExternalProvidesCollision,
                    schema.Name,
                    field.Coordinate,
                    $"The external field '{field.Coordinate}' in schema '{schema.Name}' must not be annotated with the @provides directive.");
            }
        }
    }
}
