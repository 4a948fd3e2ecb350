namespace Cacao.Fusion.Composition;

/// <summary>No visible union is left without visible members (<c>EMPTY_MERGED_UNION_TYPE</c>).</summary>
internal sealed class EmptyMergedUnionTypeRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var type in context.Merged.UnionTypes)
        {
            if (!type.IsInaccessible() && !type.Members.Exists(m => context.Merged.Type(m)?.IsInaccessible() == false))
            {
                log.Error(
                    CompositionCodes.EmptyMergedUnionType,
                    schemaName: null,
                    type.Name,
                    $"The merged union type '{type.Name}' is empty.");
            }
        }
    }
}
