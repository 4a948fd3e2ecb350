namespace Cacao.Fusion.Composition;

/// <summary><c>@external</c> and <c>@override</c> exclude each other (<c>EXTERNAL_OVERRIDE_COLLISION</c>).</summary>
internal sealed class ExternalOverrideCollisionRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.IsExternal() && field.Has(DirectiveNames.Override))
            {
                log.Error(
                    CompositionCodes.ExternalOverrideCollision,
                    schema.Name,
                    field.Coordinate,
                    $"The external field '{field.Coordinate}' in schema '{schema.Name}' must not be annotated with the @override directive.");
            }
        }
    }
}
