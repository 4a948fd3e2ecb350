namespace Cacao.Fusion.Composition;

/// <summary>No visible input object type is left without visible members (<c>EMPTY_MERGED_INPUT_OBJECT_TYPE</c>).</summary>
internal sealed class EmptyMergedInputObjectTypeRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var type in context.Merged.InputTypes)
        {
            if (!type.IsInaccessible() && !type.Fields.Exists(m => !m.IsInaccessible()))
            {
                log.Error(
                    CompositionCodes.EmptyMergedInputObjectType,
                    schemaName: null,
                    type.Name,
                    $"The merged input object type '{type.Name}' is empty.");
            }
        }
    }
}
