namespace Cacao.Fusion.Composition;

/// <summary>There is something to query (<c>NO_QUERIES</c>).</summary>
internal sealed class NoQueriesRule : IPostMergeRule
{
    public void Validate(PostMergeContext context, CompositionLog log)
    {
        if (context.Merged.QueryType is not { } query || !query.Fields.Exists(f => !f.IsInaccessible()))
        {
            log.Error(
                CompositionCodes.NoQueries,
                schemaName: null,
                "Query",
                "The merged query type has no accessible fields.");
        }
    }
}
