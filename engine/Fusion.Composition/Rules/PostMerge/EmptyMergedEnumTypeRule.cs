namespace Cacao.Fusion.Composition;

/// <summary>No visible enum type is left without visible members (<c>EMPTY_MERGED_ENUM_TYPE</c>).</summary>
internal sealed class EmptyMergedEnumTypeRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var type in context.Merged.EnumTypes)
        {
            if (!type.IsInaccessible() && !type.Values.Exists(m => !m.IsInaccessible()))
            {
                log.Error(
                    CompositionCodes.EmptyMergedEnumType,
                    schemaName: null,
                    type.Name,
                    $"The merged enum type '{type.Name}' is empty.");
            }
        }
    }
}
