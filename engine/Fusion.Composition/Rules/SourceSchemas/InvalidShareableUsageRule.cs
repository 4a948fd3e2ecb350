namespace Cacao.Fusion.Composition;

/// <summary>Interface fields and subscriptions cannot be shared (<c>INVALID_SHAREABLE_USAGE</c>).</summary>
internal sealed class InvalidShareableUsageRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var type in schema.ComplexTypes.Where(t => t is InterfaceTypeDefinition || t.Name == schema.SubscriptionTypeName))
        {
            foreach (var field in type.Fields.Where(f => f.IsShareable()))
            {
                log.Error(
                    CompositionCodes.InvalidShareableUsage,
                    schema.Name,
                    field.Coordinate,
                    $"The field '{field.Coordinate}' in schema '{schema.Name}' must not be marked as shareable.");
            }
        }
    }
}
