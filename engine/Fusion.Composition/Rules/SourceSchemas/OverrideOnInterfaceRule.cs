namespace Cacao.Fusion.Composition;

/// <summary>Interface fields are resolved nowhere, so <c>@override</c> says nothing there (<c>OVERRIDE_ON_INTERFACE</c>).</summary>
internal sealed class OverrideOnInterfaceRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.InterfaceTypes.SelectMany(t => t.Fields))
        {
            if (field.Has(DirectiveNames.Override))
            {
                log.Error(
                    CompositionCodes.OverrideOnInterface,
                    schema.Name,
                    field.Coordinate,
                    $"The interface field '{field.Coordinate}' in schema '{schema.Name}' must not be annotated with the @override directive.");
            }
        }
    }
}
