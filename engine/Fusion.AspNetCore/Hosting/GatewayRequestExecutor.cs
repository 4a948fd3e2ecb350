using System.Runtime.CompilerServices;
using Cacao.Execution;
using Cacao.Types;

namespace Cacao.Fusion;

/// <summary>Runs each request on the generation that is current when it comes, to its end.</summary>
internal sealed class GatewayRequestExecutor(GatewayGeneration generation) : IRequestExecutor, IAsyncDisposable
{
    private GatewayGeneration _current = generation;

    public Schema Schema => _current.Executor.Schema;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        var generation = Lease();
        var isHandedOn = false;
        try
        {
            var result = await generation.Executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
            if (result is not ResponseStream stream)
            {
                return result;
            }

            isHandedOn = true;
            return new LeasedResponseStream(stream, generation);
        }
        finally
        {
            if (!isHandedOn)
            {
                await generation.ReleaseAsync().ConfigureAwait(false);
            }
        }
    }

    public ValueTask ReplaceAsync(GatewayGeneration generation) => Interlocked.Exchange(ref _current, generation).ReplaceAsync();

    public ValueTask DisposeAsync() => _current.ReleaseAsync();

    private GatewayGeneration Lease()
    {
        while (true)
        {
            var generation = Volatile.Read(ref _current);
            if (generation.TryLease())
            {
                return generation;
            }

            ObjectDisposedException.ThrowIf(ReferenceEquals(generation, Volatile.Read(ref _current)), this);
        }
    }
}
