namespace Cacao.Fusion.Composition;

/// <summary>A lookup finds an entity by something (<c>LOOKUP_MUST_HAVE_ARGUMENTS</c>).</summary>
internal sealed class LookupMustHaveArgumentsRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields)
        {
            if (field.IsLookup() && field.Arguments.Count == 0)
            {
                log.Error(
                    CompositionCodes.LookupMustHaveArguments,
                    schema.Name,
                    field.Coordinate,
                    $"The lookup field '{field.Coordinate}' in schema '{schema.Name}' must declare at least one argument.");
            }
        }
    }
}
