using System.Diagnostics.CodeAnalysis;

namespace Cacao.Fusion.Composition;

/// <summary>What a composition came to.</summary>
public sealed class CompositionResult
{
    internal CompositionResult(string? executionSchema, IReadOnlyList<CompositionLogEntry> log, SatisfiabilityEffort effort)
    {
        ExecutionSchema = executionSchema;
        Log = log;
        Effort = effort;
    }

    /// <summary>No error was found; there may be warnings.</summary>
    [MemberNotNullWhen(true, nameof(ExecutionSchema))]
    public bool IsSuccess => ExecutionSchema is not null;

    /// <summary>The execution schema (format 2.0.0) in the schema definition language; null after errors.</summary>
    public string? ExecutionSchema { get; }

    /// <summary>All findings, in the order of the phases.</summary>
    public IReadOnlyList<CompositionLogEntry> Log { get; }

    /// <summary>How far the last phase was from giving up.</summary>
    internal SatisfiabilityEffort Effort { get; }

    public IEnumerable<CompositionLogEntry> Errors => Log.Where(e => e.Severity == CompositionSeverity.Error);

    public IEnumerable<CompositionLogEntry> Warnings => Log.Where(e => e.Severity == CompositionSeverity.Warning);
}
