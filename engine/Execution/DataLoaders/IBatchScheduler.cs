namespace Cacao.Execution;

/// <summary>Decides when the batches of data loaders are fetched.</summary>
public interface IBatchScheduler
{
    void Schedule(Batch batch);
}
