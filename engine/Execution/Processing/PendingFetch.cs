namespace Cacao.Execution.Processing;

/// <summary>A data loader's batch that is being fetched.</summary>
internal sealed class PendingFetch(ExecutionPump pump, Batch batch) : PendingWork(pump)
{
    public void Start(CancellationToken cancellationToken)
    {
        Pump.Pending++;
        var task = ExecutionDiagnostics.FetchAsync(batch, cancellationToken);
        if (task.IsCompleted)
        {
            Pump.Enqueue(this);
        }
        else
        {
            task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(OnCompleted);
        }
    }

    /// <summary>Hands out the values here, so that whatever waits goes on before the next batches are dispatched.</summary>
    public override void Complete()
    {
        Pump.Pending--;
        batch.Complete();
    }
}
