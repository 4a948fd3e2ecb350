namespace Cacao.Types;

/// <summary>Which payloads lead back to the query type.</summary>
public sealed class MutationPayloadOptions
{
    /// <value>The field's name. Default: <c>query</c>.</value>
    public string? QueryFieldName { get; set; }

    /// <value>Tells payloads from other results of mutations. Default: types whose names end with <c>Payload</c>.</value>
    public Func<TypeConfiguration, bool> MutationPayloadPredicate { get; set; }
        = static type => type.Name.EndsWith("Payload", StringComparison.Ordinal);
}
