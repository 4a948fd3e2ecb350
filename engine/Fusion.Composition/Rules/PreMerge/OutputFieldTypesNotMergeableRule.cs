namespace Cacao.Fusion.Composition;

/// <summary>Sources of one field return what one type can hold (<c>OUTPUT_FIELD_TYPES_NOT_MERGEABLE</c>).</summary>
internal sealed class OutputFieldTypesNotMergeableRule : IPreMergeRule
{
    public void Validate(PreMergeContext context, CompositionLog log)
    {
        foreach (var group in context.MergedFieldGroups())
        {
            if (context.Types.LeastRestrictive([.. group.Select(f => f.Member.Type)]) is not null)
            {
                continue;
            }

            var reported = false;

            for (var i = 1; i < group.Count; i++)
            {
                if (context.Types.LeastRestrictive([group[i - 1].Member.Type, group[i].Member.Type]) is null)
                {
                    Report(group[i - 1], group[i], log);
                    reported = true;
                }
            }

            if (!reported)
            {
                // Neighbours fit, yet no declared type holds them all.
                Report(group[0], group[^1], log);
            }
        }
    }

    private static void Report(SourceMember<FieldDefinition> a, SourceMember<FieldDefinition> b, CompositionLog log)
        => log.Error(
            CompositionCodes.OutputFieldTypesNotMergeable,
            a.Schema.Name,
            a.Member.Coordinate,
            $"The output field '{a.Member.Coordinate}' has a different type shape in schema '{a.Schema.Name}' than it does in schema '{b.Schema.Name}'.");
}
