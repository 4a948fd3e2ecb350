namespace Cacao.Data;

/// <summary>The paging options of one schema.</summary>
internal sealed class DataSchemaFeature(string schemaName)
{
    public string SchemaName { get; } = schemaName;

    public PagingOptions Options { get; } = new();
}
