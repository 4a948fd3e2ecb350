namespace Cacao.Execution;

/// <summary>Marks a loader that fetches key by key.</summary>
public interface ICacheDataLoader : IDataLoader;
