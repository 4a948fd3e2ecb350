namespace Cacao.Fusion.Execution;

/// <summary>Which ways of batching a source schema understands. What it does not is done by the next simpler way.</summary>
public sealed record SourceSchemaCapabilities
{
    /// <value>Takes an array of variable sets and answers each with its <c>variableIndex</c>. Default: true.</value>
    public bool VariableBatching { get; init; } = true;

    /// <value>Takes an array of requests and answers each with its <c>requestIndex</c>. Default: true.</value>
    public bool RequestBatching { get; init; } = true;

    /// <value>Answers subscriptions. Default: true.</value>
    public bool Subscriptions { get; init; } = true;
}
