using Cacao.Execution.Operations;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Processing;

/// <summary>A value on its way to a slot: a resolver's result, a task in a list, a sequence that is read asynchronously.</summary>
internal class PendingValue(OperationExecution execution) : PendingWork(execution.Pump)
{
    private ValueTask<object?> _task;
    private AsyncServiceScope? _scope;

    protected OperationExecution Execution { get; } = execution;

    public int Slot { get; protected set; }

    public Selection Selection { get; protected set; } = null!;

    /// <summary>The type of the slot.</summary>
    public IType Type { get; protected set; } = null!;

    public void Set(int slot, Selection selection, IType type)
    {
        Slot = slot;
        Selection = selection;
        Type = type;
    }

    /// <summary>Waits for <paramref name="task"/>; what <paramref name="scope"/> holds lives until its value is read.</summary>
    public void Await(ValueTask<object?> task, AsyncServiceScope? scope = null)
    {
        _task = task;
        if (scope is not null)
        {
            _scope = scope;
        }

        Pump.Pending++;
        Execution.Enter();
        _task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(OnCompleted);
    }

    public override void Complete()
    {
        Pump.Pending--;
        object? value = null;
        Exception? exception = null;
        try
        {
            value = _task.GetAwaiter().GetResult();
        }
        catch (Exception caught)
        {
            exception = caught;
        }

        _task = default;
        var execution = Execution;
        Finish(value, exception);
        execution.Leave();
    }

    /// <summary>The scope that the value was resolved in, which the caller now owns.</summary>
    public AsyncServiceScope? TakeScope()
    {
        var scope = _scope;
        _scope = null;
        return scope;
    }

    protected virtual void Finish(object? value, Exception? exception) => Execution.CompletePending(this, value, exception);

    protected AsyncServiceScope? Scope
    {
        get => _scope;
        set => _scope = value;
    }
}
