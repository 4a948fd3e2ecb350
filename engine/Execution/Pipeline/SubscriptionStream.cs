using System.Runtime.CompilerServices;
using Cacao.Execution.Processing;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>
/// Maps a source stream to responses (specification section 6.2.3.2). What the source throws is the last response, so that an
/// abnormal end never looks like a clean one.
/// </summary>
internal sealed class SubscriptionStream(
    IAsyncEnumerable<object?> events,
    Func<EventMessage, ValueTask<ExecutionResult>> execute,
    Func<Exception, IReadOnlyList<IError>> toErrors,
    OperationExecution subscription,
    ResolverContext context,
    ExecutionCancellation cancellation) : ResponseStream
{
    private bool _isRead;

    public override ResponseStreamKind Kind => ResponseStreamKind.Subscription;

    public override async IAsyncEnumerable<OperationResult> ReadResultsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _isRead = true;
        await using var registration = cancellationToken.UnsafeRegister(static state => ((ExecutionCancellation)state!).Cancel(), cancellation);
        await using var source = events.GetAsyncEnumerator(cancellation.Token);
        while (true)
        {
            IReadOnlyList<IError>? errors = null;
            try
            {
                if (!await source.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (Exception exception)
            {
                cancellationToken.ThrowIfCancellationRequested();
                errors = toErrors(exception);
            }

            if (errors is not null)
            {
                yield return new RequestErrorResult(errors);
                yield break;
            }

            yield return (OperationResult)await execute(new EventMessage(source.Current)).ConfigureAwait(false);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        cancellation.Cancel();
        subscription.Store.Dispose();
        if (context.TakeScope() is { } scope)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }

        // An iterator is its own enumerator: once it is read, whoever reads it ends it, perhaps still waiting for the next event.
        if (events is IAsyncDisposable disposable && !(_isRead && events is IAsyncEnumerator<object?>))
        {
            await disposable.DisposeAsync().ConfigureAwait(false);
        }

        await subscription.Services.DisposeAsync().ConfigureAwait(false);
        cancellation.Dispose();
    }
}
