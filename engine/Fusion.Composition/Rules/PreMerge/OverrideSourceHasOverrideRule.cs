namespace Cacao.Fusion.Composition;

/// <summary>Overrides of one field follow one after the other, without cycles or rivals (<c>OVERRIDE_SOURCE_HAS_OVERRIDE</c>).</summary>
internal sealed class OverrideSourceHasOverrideRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.FieldGroups())
        {
            var overrides = new Dictionary<string, string>(StringComparer.Ordinal);

            foreach (var source in group)
            {
                if (source.Member.OverriddenSchema() is { } from)
                {
                    overrides[source.Schema.Name] = from;
                }
            }

            if (overrides.Count > 1 && !IsChain(overrides))
            {
                var first = group.First(f => overrides.ContainsKey(f.Schema.Name));
                log.Error(
                    CompositionCodes.OverrideSourceHasOverride,
                    first.Schema.Name,
                    first.Member.Coordinate,
                    $"The field '{first.Member.Coordinate}' in schema '{first.Schema.Name}' has an @override directive that conflicts with those of other schemas.");
            }
        }
    }

    private static bool IsChain(Dictionary<string, string> overrides)
    {
        // One end that nobody overrides, and from there through all of them.
        var ends = overrides.Keys.Where(k => !overrides.ContainsValue(k)).ToList();

        if (ends.Count != 1)
        {
            return false;
        }

        var length = 0;

        for (string? next = ends[0]; next is not null && length <= overrides.Count; next = overrides.GetValueOrDefault(next))
        {
            length += overrides.ContainsKey(next) ? 1 : 0;
        }

        return length == overrides.Count;
    }
}
