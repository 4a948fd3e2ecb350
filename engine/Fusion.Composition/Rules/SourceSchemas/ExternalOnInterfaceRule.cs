namespace Cacao.Fusion.Composition;

/// <summary>Interface fields are resolved nowhere, so <c>@external</c> says nothing there (<c>EXTERNAL_ON_INTERFACE</c>).</summary>
internal sealed class ExternalOnInterfaceRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.InterfaceTypes.SelectMany(t => t.Fields))
        {
            if (field.Has(DirectiveNames.External))
            {
                log.Error(
                    CompositionCodes.ExternalOnInterface,
                    schema.Name,
                    field.Coordinate,
                    $"The interface field '{field.Coordinate}' in schema '{schema.Name}' must not be marked as external.");
            }
        }
    }
}
