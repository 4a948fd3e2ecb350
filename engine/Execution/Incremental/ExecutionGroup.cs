using System.Collections.Immutable;
using Cacao.Execution.Operations;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>The fields of one object that wait for the same fragments.</summary>
internal sealed class ExecutionGroup(
    IncrementalDelivery delivery,
    DeferMap defers,
    DeferredFragment[] fragments,
    SelectionSet selections,
    Path path,
    object value) : IncrementalUnit
{
    public DeferredFragment[] Fragments { get; } = fragments;

    public Path Path { get; } = path;

    /// <summary>True once it was handed to the executor.</summary>
    public bool IsStarted { get; set; }

    /// <summary>True once one of its fragments brought it to the client.</summary>
    public bool IsSent { get; set; }

    /// <summary>What fields above set for those below.</summary>
    public IImmutableDictionary<string, object?>? ScopedState { get; init; }

    public override void Start()
    {
        Execution = delivery.CreateExecution(Path, this, defers, ScopedState);
        Execution.StartGroup(selections, value);
    }

    protected override void OnFinished() => delivery.OnFinished(this);
}
