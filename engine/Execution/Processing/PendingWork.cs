namespace Cacao.Execution.Processing;

/// <summary>Something a pump waits for. It comes back to the pump's queue when it is done.</summary>
internal abstract class PendingWork
{
    protected PendingWork(ExecutionPump pump)
    {
        Pump = pump;
        OnCompleted = () => Pump.Enqueue(this);
    }

    protected ExecutionPump Pump { get; }

    /// <summary>Called when a task is done; may run on any thread.</summary>
    protected Action OnCompleted { get; }

    /// <summary>Runs on the pump.</summary>
    public abstract void Complete();
}
