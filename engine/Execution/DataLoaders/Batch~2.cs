using System.Collections.Immutable;

namespace Cacao.Execution;

internal sealed class Batch<TKey, TValue>(DataLoaderBase<TKey, TValue> owner) : Batch
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<TaskCompletionSource<TValue?>> _promises = [];
    private Result<TValue?>[]? _results;
    private Exception? _error;

    public override int Size => _keys.Count;

    public override string Name => owner.GetType().Name;

    /// <summary>Called under the owner's lock, before the batch is closed.</summary>
    public void Add(TKey key, TaskCompletionSource<TValue?> promise)
    {
        _keys.Add(key);
        _promises.Add(promise);
    }

    public override async Task FetchAsync(CancellationToken cancellationToken)
    {
        IImmutableDictionary<string, object?> state = owner.Close(this);
        var results = new Result<TValue?>[_keys.Count];
        try
        {
            await owner.FetchAsync(_keys, results, new DataLoaderFetchContext<TValue>(state), cancellationToken).ConfigureAwait(false);
            _results = results;
        }
        catch (Exception exception)
        {
            _error = exception;
        }
    }

    public override void Complete()
    {
        if (_results is null)
        {
            // A failed key may be asked for again.
            owner.Forget(_keys);
        }

        for (var i = 0; i < _promises.Count; i++)
        {
            if (_results is null)
            {
                _promises[i].SetException(_error ?? new InvalidOperationException("The batch was completed before it was fetched."));
            }
            else if (_results[i].Kind == ResultKind.Error)
            {
                _promises[i].SetException(_results[i].Error!);
            }
            else
            {
                _promises[i].SetResult(_results[i].Value);
            }
        }
    }
}
