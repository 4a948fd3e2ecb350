namespace Cacao.Execution.Processing;

/// <summary>What one part of an incremental response says.</summary>
internal sealed record IncrementalPayload(
    IReadOnlyList<IncrementalNode> Pending,
    IReadOnlyList<IncrementalEntry> Entries,
    IReadOnlyList<CompletedEntry> Completed,
    bool HasNext);
