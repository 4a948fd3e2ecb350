namespace Cacao.Execution;

/// <summary>Marks a loader that fetches a value for each key of a batch.</summary>
public interface IBatchDataLoader : IDataLoader;
