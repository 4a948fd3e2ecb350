using System.Runtime.CompilerServices;
using Cacao.Execution;
using Cacao.Fusion.Execution;
using Cacao.Types;

namespace Cacao.Fusion;

/// <summary>
/// A subscription that keeps its generation alive: until it ends, or until some time after the generation was replaced. That time differs from
/// subscription to subscription, so that clients do not come back all at once.
/// </summary>
internal sealed class LeasedResponseStream(ResponseStream stream, GatewayGeneration generation) : ResponseStream
{
    private int _isDisposed;

    public override ResponseStreamKind Kind => stream.Kind;

    public override async IAsyncEnumerable<OperationResult> ReadResultsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var lease = generation.LimitLease();
        await using var results = stream.ReadResultsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var next = results.MoveNextAsync().AsTask();
            if (!next.IsCompleted && await Task.WhenAny(next, lease.IsOver).ConfigureAwait(false) != next)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                yield return Replaced();
                yield break;
            }

            if (!await next.ConfigureAwait(false))
            {
                yield break;
            }

            yield return results.Current;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            await generation.ReleaseAsync().ConfigureAwait(false);
        }
    }

    private static RequestErrorResult Replaced() => new(ErrorBuilder.New()
        .SetMessage("The subscription ended: the schema it began with has been replaced. Begin it again.")
        .SetCode(FusionErrorCodes.ConfigurationReplaced)
        .Build());
}
