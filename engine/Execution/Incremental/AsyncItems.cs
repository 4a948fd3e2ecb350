using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Processing;

/// <summary>An asynchronous sequence whose first items were read. It owns its enumerator and the scope that it reads in.</summary>
internal abstract class AsyncItems : IAsyncDisposable
{
    /// <summary>The items that come with the list.</summary>
    public List<object?> Initial { get; } = [];

    /// <summary>The scope of the resolver that gave the sequence.</summary>
    public AsyncServiceScope? Scope { get; set; }

    public abstract object? Current { get; }

    public abstract ValueTask<bool> MoveNextAsync();

    /// <summary>Reads the first items.</summary>
    public async ValueTask<object?> OpenAsync(int count)
    {
        while (Initial.Count < count && await MoveNextAsync().ConfigureAwait(false))
        {
            Initial.Add(Current);
        }

        HasMore = Initial.Count == count;
        return this;
    }

    /// <summary>False when the sequence ended among its first items.</summary>
    public bool HasMore { get; private set; }

    /// <summary>An enumerator may be disposed only after its step has ended; one that does not end is not waited for.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Step is { IsCompleted: false } step)
        {
            _ = DisposeLaterAsync(step);
            return;
        }

        await EndAsync().ConfigureAwait(false);
    }

    /// <summary>The step that is being made.</summary>
    protected Task? Step { get; set; }

    protected abstract ValueTask DisposeEnumeratorAsync();

    private async Task DisposeLaterAsync(Task step)
    {
        await step.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await EndAsync().ConfigureAwait(false);
    }

    private async ValueTask EndAsync()
    {
        await DisposeEnumeratorAsync().ConfigureAwait(false);
        if (Scope is { } scope)
        {
            Scope = null;
            await scope.DisposeAsync().ConfigureAwait(false);
        }
    }
}
