namespace Cacao.Execution.Processing;

/// <summary>The next item of an asynchronous sequence on its way.</summary>
internal sealed class PendingRead(ExecutionPump pump, StreamNode stream, ValueTask<bool> task) : PendingWork(pump)
{
    public void Start()
    {
        Pump.Pending++;
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(OnCompleted);
    }

    public override void Complete()
    {
        Pump.Pending--;
        stream.OnRead(task);
    }
}
