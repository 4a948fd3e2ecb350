namespace Cacao.Fusion.Composition;

/// <summary>An external field is some schema's own (<c>EXTERNAL_MISSING_ON_BASE</c>).</summary>
internal sealed class ExternalMissingOnBaseRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        var owned = context.Schemas
            .SelectMany(s => s.Fields)
            .Where(f => !f.IsExternal())
            .Select(f => f.Coordinate)
            .ToHashSet(StringComparer.Ordinal);

        foreach (var schema in context.Schemas)
        {
            foreach (var field in schema.Fields.Where(f => f.IsExternal() && !owned.Contains(f.Coordinate)))
            {
                log.Error(
                    CompositionCodes.ExternalMissingOnBase,
                    schema.Name,
                    field.Coordinate,
                    $"The external field '{field.Coordinate}' in schema '{schema.Name}' is not defined (non-external) in any other schema.");
            }
        }
    }
}
