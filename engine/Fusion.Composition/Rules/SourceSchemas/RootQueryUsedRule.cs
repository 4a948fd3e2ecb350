namespace Cacao.Fusion.Composition;

/// <summary>The query root type is named <c>Query</c>, and nothing else is (<c>ROOT_QUERY_USED</c>).</summary>
internal sealed class RootQueryUsedRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        var isMisnamed = schema.QueryTypeName is { } name ? name != "Query" : schema.Type("Query") is not null;

        if (isMisnamed)
        {
            log.Error(
                CompositionCodes.RootQueryUsed,
                schema.Name,
                coordinate: null,
                $"The root query type in schema '{schema.Name}' must be named 'Query'.");
        }
    }
}
