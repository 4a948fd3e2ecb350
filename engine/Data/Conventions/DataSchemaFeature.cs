namespace Cacao.Data;

/// <summary>The paging options and conventions of one schema.</summary>
internal sealed class DataSchemaFeature(string schemaName)
{
    public string SchemaName { get; } = schemaName;

    public PagingOptions Options { get; } = new();

    /// <summary>How the schema filters, by the conventions' names; the default's is empty.</summary>
    public Dictionary<string, FilterConvention> Filters { get; } = new(StringComparer.Ordinal);

    /// <summary>How the schema sorts, by the conventions' names; the default's is empty.</summary>
    public Dictionary<string, SortConvention> Sorts { get; } = new(StringComparer.Ordinal);
}
