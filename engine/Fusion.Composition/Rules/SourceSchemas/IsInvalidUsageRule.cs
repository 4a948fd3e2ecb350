namespace Cacao.Fusion.Composition;

/// <summary><c>@is</c> maps the arguments of lookups, and of nothing else (<c>IS_INVALID_USAGE</c>).</summary>
internal sealed class IsInvalidUsageRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        foreach (var field in schema.Fields.Where(f => !f.IsLookup()))
        {
            foreach (var argument in field.Arguments.Where(a => a.Has(DirectiveNames.Is)))
            {
                log.Error(
                    CompositionCodes.IsInvalidUsage,
                    schema.Name,
                    field.CoordinateOf(argument),
                    $"The @is directive on argument '{field.CoordinateOf(argument)}' in schema '{schema.Name}' is invalid because the declaring field is not a lookup field.");
            }
        }
    }
}
