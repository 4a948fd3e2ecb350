namespace Cacao.Fusion.Composition;

/// <summary>A schema cannot take a field over from itself (<c>OVERRIDE_FROM_SELF</c>).</summary>
internal sealed class OverrideFromSelfRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.OverriddenSchema() == schema.Name)
            {
                log.Error(
                    CompositionCodes.OverrideFromSelf,
                    schema.Name,
                    field.Coordinate,
                    $"The @override directive on field '{field.Coordinate}' in schema '{schema.Name}' must not reference the same schema.");
            }
        }
    }
}
