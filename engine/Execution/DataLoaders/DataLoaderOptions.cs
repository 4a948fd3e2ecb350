namespace Cacao.Execution;

/// <summary>How a data loader batches and caches.</summary>
public sealed class DataLoaderOptions
{
    /// <value>The most keys of one fetch; 0 for no limit. Default: 1024.</value>
    public int MaxBatchSize { get; set; } = 1024;

    /// <value>Loads each key once an operation. Default: true.</value>
    public bool Caching { get; set; } = true;

    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize, Caching = Caching };
}
