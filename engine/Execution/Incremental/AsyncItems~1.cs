namespace Cacao.Execution.Processing;

/// <inheritdoc />
internal sealed class AsyncItems<T>(IAsyncEnumerable<T> sequence, CancellationToken cancellationToken) : AsyncItems
{
    private readonly IAsyncEnumerator<T> _enumerator = sequence.GetAsyncEnumerator(cancellationToken);

    public override object? Current => _enumerator.Current;

    public override ValueTask<bool> MoveNextAsync()
    {
        var step = _enumerator.MoveNextAsync();
        if (step.IsCompleted)
        {
            return step;
        }

        var task = step.AsTask();
        Step = task;
        return new ValueTask<bool>(task);
    }

    protected override ValueTask DisposeEnumeratorAsync() => _enumerator.DisposeAsync();
}
