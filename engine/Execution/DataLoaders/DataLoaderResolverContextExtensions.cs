using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Data loaders that resolvers write as delegates; those of one name, or else of one delegate, share their batches.</summary>
public static class DataLoaderResolverContextExtensions
{
    /// <summary>A loader that fetches one value a key.</summary>
    public static IDataLoader<TKey, TValue> BatchDataLoader<TKey, TValue>(
        this IResolverContext context,
        FetchBatch<TKey, TValue> fetch,
        string? name = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(fetch);
        return Scope(context).GetDelegated<IDataLoader<TKey, TValue>>(
            (object?)name ?? fetch.Method,
            scope => new DelegateBatchDataLoader<TKey, TValue>(fetch, scope));
    }

    /// <summary>A loader that fetches many values a key.</summary>
    public static IDataLoader<TKey, TValue[]> GroupDataLoader<TKey, TValue>(
        this IResolverContext context,
        FetchGroup<TKey, TValue> fetch,
        string? name = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(fetch);
        return Scope(context).GetDelegated<IDataLoader<TKey, TValue[]>>(
            (object?)name ?? fetch.Method,
            scope => new DelegateGroupedDataLoader<TKey, TValue>(fetch, scope));
    }

    /// <summary>A loader that fetches key by key, each once.</summary>
    public static IDataLoader<TKey, TValue> CacheDataLoader<TKey, TValue>(
        this IResolverContext context,
        FetchCache<TKey, TValue> fetch,
        string? name = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(fetch);
        return Scope(context).GetDelegated<IDataLoader<TKey, TValue>>(
            (object?)name ?? fetch.Method,
            scope => new DelegateCacheDataLoader<TKey, TValue>(fetch, scope));
    }

    private static DataLoaderScope Scope(IResolverContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RequestServices.GetRequiredService<DataLoaderScopeHolder>().Scope;
    }
}
