using System.Collections.Immutable;

namespace Cacao.Execution.Processing;

/// <summary>State that fields set for what is below them.</summary>
internal sealed partial class OperationExecution
{
    private readonly IImmutableDictionary<string, object?>? _outerState;
    private Dictionary<int, IImmutableDictionary<string, object?>>? _states;

    /// <summary>The state of the nearest field that set some; called on the pump.</summary>
    public IImmutableDictionary<string, object?>? GetScopedState(int slot)
    {
        if (_states is not null)
        {
            for (var current = slot; current >= 0; current = Store[current].Parent)
            {
                if (_states.TryGetValue(current, out var state))
                {
                    return state;
                }
            }
        }

        return _outerState;
    }

    private void KeepScopedState(int slot, ResolverContext context)
    {
        if (context.HasScopedChanges)
        {
            (_states ??= [])[slot] = context.ScopedContextData;
        }
    }
}
