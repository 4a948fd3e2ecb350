using System.Collections.Immutable;

namespace Cacao.Execution;

/// <summary>
/// Collects keys into batches and keeps a promise for each. Safe for use by many resolvers at once.
/// </summary>
public abstract partial class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _sync = new();
    private readonly Dictionary<TKey, Task<TValue?>> _cache = [];
    private Dictionary<string, IDataLoader>? _branches;
    private Batch<TKey, TValue>? _open;

    protected DataLoaderBase(IBatchScheduler batchScheduler, DataLoaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        BatchScheduler = batchScheduler;
        Options = options ?? new DataLoaderOptions();
    }

    public IImmutableDictionary<string, object?> ContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    protected internal IBatchScheduler BatchScheduler { get; }

    protected internal DataLoaderOptions Options { get; }

    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TValue?>(cancellationToken);
        }

        Batch<TKey, TValue>? opened = null;
        Task<TValue?> task;
        lock (_sync)
        {
            task = Load(key, ref opened);
        }

        if (opened is not null)
        {
            BatchScheduler.Schedule(opened);
        }

        return task;
    }

    public Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var tasks = new Task<TValue?>[keys.Count];
        List<Batch<TKey, TValue>>? schedule = null;
        lock (_sync)
        {
            var i = 0;
            foreach (var key in keys)
            {
                Batch<TKey, TValue>? opened = null;
                tasks[i++] = Load(key, ref opened);
                if (opened is not null)
                {
                    (schedule ??= []).Add(opened);
                }
            }
        }

        if (schedule is not null)
        {
            foreach (var batch in schedule)
            {
                BatchScheduler.Schedule(batch);
            }
        }

        return WhenAll(tasks);
    }

    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        lock (_sync)
        {
            _cache.TryAdd(key, value);
        }
    }

    public void RemoveCacheEntry(TKey key)
    {
        lock (_sync)
        {
            _cache.Remove(key);
        }
    }

    public void ClearCache()
    {
        lock (_sync)
        {
            _cache.Clear();
        }
    }

    public IDataLoader Branch<TState>(string key, CreateDataLoaderBranch<TKey, TValue, TState> createBranch, TState state)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(createBranch);
        lock (_sync)
        {
            _branches ??= new Dictionary<string, IDataLoader>(StringComparer.Ordinal);
            if (!_branches.TryGetValue(key, out var branch))
            {
                branch = createBranch(key, this, state);
                _branches.Add(key, branch);
            }

            return branch;
        }
    }

    /// <summary>Fills <paramref name="results"/> in the order of <paramref name="keys"/>.</summary>
    protected internal abstract ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken);

    /// <summary>Ends a batch: later keys go to the next one.</summary>
    internal IImmutableDictionary<string, object?> Close(Batch<TKey, TValue> batch)
    {
        lock (_sync)
        {
            if (ReferenceEquals(_open, batch))
            {
                _open = null;
            }

            return ContextData;
        }
    }

    internal void Forget(List<TKey> keys)
    {
        lock (_sync)
        {
            foreach (var key in keys)
            {
                _cache.Remove(key);
            }
        }
    }

    private Task<TValue?> Load(TKey key, ref Batch<TKey, TValue>? opened)
    {
        if (Options.Caching && _cache.TryGetValue(key, out var cached))
        {
            return cached;
        }

        if (_open is null || (Options.MaxBatchSize > 0 && _open.Size >= Options.MaxBatchSize))
        {
            _open = opened = new Batch<TKey, TValue>(this);
        }

        // Continuations run where the batch is completed: on the operation's own thread of work, so that the loads they ask for next
        // are all seen before the next batches are dispatched.
        var promise = new TaskCompletionSource<TValue?>();
        _open.Add(key, promise);
        if (Options.Caching)
        {
            _cache[key] = promise.Task;
        }

        return promise.Task;
    }

    private static async Task<IReadOnlyList<TValue?>> WhenAll(Task<TValue?>[] tasks) => await Task.WhenAll(tasks).ConfigureAwait(false);
}
