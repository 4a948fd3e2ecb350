namespace Cacao.Fusion.Composition;

/// <summary>No visible interface type is left without visible members (<c>EMPTY_MERGED_INTERFACE_TYPE</c>).</summary>
internal sealed class EmptyMergedInterfaceTypeRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var type in context.Merged.InterfaceTypes)
        {
            if (!type.IsInaccessible() && !type.Fields.Exists(m => !m.IsInaccessible()))
            {
                log.Error(
                    CompositionCodes.EmptyMergedInterfaceType,
                    schemaName: null,
                    type.Name,
                    $"The merged interface type '{type.Name}' is empty.");
            }
        }
    }
}
