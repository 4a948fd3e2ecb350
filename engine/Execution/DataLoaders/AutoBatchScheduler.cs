namespace Cacao.Execution;

/// <summary>Fetches as soon as the thread pool comes to it: for data loaders used outside of an operation.</summary>
internal sealed class AutoBatchScheduler : IBatchScheduler
{
    public void Schedule(Batch batch) => _ = DispatchAsync(batch);

    private static async Task DispatchAsync(Batch batch)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await batch.FetchAsync(CancellationToken.None).ConfigureAwait(false);
        batch.Complete();
    }
}
