namespace Cacao.Fusion.Composition;

/// <summary>No visible object type is left without visible members (<c>EMPTY_MERGED_OBJECT_TYPE</c>).</summary>
internal sealed class EmptyMergedObjectTypeRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        foreach (var type in context.Merged.ObjectTypes)
        {
            if (!type.IsInaccessible() && !IsRoot(context.Merged, type) && !type.Fields.Exists(m => !m.IsInaccessible()))
            {
                log.Error(
                    CompositionCodes.EmptyMergedObjectType,
                    schemaName: null,
                    type.Name,
                    $"The merged object type '{type.Name}' is empty.");
            }
        }
    }

    // Whether there is something to query is another rule's question. Clients need not see that there are mutations, or subscriptions.
    private static bool IsRoot(SchemaDefinition schema, ObjectTypeDefinition type)
        => type.Name == schema.QueryTypeName || type.Name == schema.MutationTypeName || type.Name == schema.SubscriptionTypeName;
}
