using Cacao.Execution;

namespace Cacao.Fusion;

/// <summary>A subscription that keeps its generation alive.</summary>
internal sealed class LeasedResponseStream(ResponseStream stream, GatewayGeneration generation) : ResponseStream
{
    private int _isDisposed;

    public override ResponseStreamKind Kind => stream.Kind;

    public override IAsyncEnumerable<OperationResult> ReadResultsAsync(CancellationToken cancellationToken = default)
        => stream.ReadResultsAsync(cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            await generation.ReleaseAsync().ConfigureAwait(false);
        }
    }
}
