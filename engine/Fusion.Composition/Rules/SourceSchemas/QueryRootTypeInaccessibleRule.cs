namespace Cacao.Fusion.Composition;

/// <summary>The query root type must be visible (<c>QUERY_ROOT_TYPE_INACCESSIBLE</c>).</summary>
internal sealed class QueryRootTypeInaccessibleRule : ISourceSchemaRule
{
    public void Validate(SchemaDefinition schema, CompositionLog log)
    {
        if (schema.QueryType is { } query && query.Has(DirectiveNames.Inaccessible))
        {
            log.Error(
                CompositionCodes.QueryRootTypeInaccessible,
                schema.Name,
                query.Name,
                $"The root query type in schema '{schema.Name}' must be accessible.");
        }
    }
}
