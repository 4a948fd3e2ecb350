using Cacao.Execution;

namespace Cacao.Fusion.Execution;

/// <summary>One call to a source schema: one operation, or a batch of operations. Its memory is valid until the call returns.</summary>
public sealed class SourceSchemaRequest(string schemaName, IReadOnlyList<SourceOperation> operations, OperationRequest clientRequest)
{
    public string SchemaName { get; } = schemaName;

    public IReadOnlyList<SourceOperation> Operations { get; } = operations;

    /// <summary>When nobody waits for the answer any more; null where that is not said.</summary>
    public DateTimeOffset? Deadline { get; set; }

    /// <summary>What the client asked: its user, services and context.</summary>
    public OperationRequest ClientRequest { get; } = clientRequest;
}
