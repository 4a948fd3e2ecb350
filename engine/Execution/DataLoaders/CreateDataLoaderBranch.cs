namespace Cacao.Execution;

/// <summary>Makes a branch of <paramref name="dataLoader"/>.</summary>
public delegate IDataLoader CreateDataLoaderBranch<out TKey, TValue, in TState>(
    string key,
    IDataLoader<TKey, TValue> dataLoader,
    TState state)
    where TKey : notnull;
