using System.Runtime.CompilerServices;
using Cacao.Execution.Processing;
using Cacao.Types;

namespace Cacao.Execution.Pipeline;

/// <summary>
/// A response in parts. What was left for later is executed while the reader asks for it; an end before everything was given is told
/// as the errors of what is missing.
/// </summary>
internal sealed class IncrementalStream(
    SchemaRuntime runtime,
    OperationExecution execution,
    IncrementalDelivery delivery,
    ExecutionCancellation cancellation) : ResponseStream
{
    private bool _isEnded;

    /// <summary>Extensions of the first part.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; set; }

    public override ResponseStreamKind Kind => ResponseStreamKind.IncrementalDelivery;

    public override async IAsyncEnumerable<OperationResult> ReadResultsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var registration = cancellationToken.UnsafeRegister(static state => ((ExecutionCancellation)state!).Cancel(), cancellation);
        yield return new IncrementalResult(delivery.Take(), execution.Store, execution.Errors, delivery.Release) { Extensions = Extensions };
        while (delivery.IsOpen)
        {
            var payload = await NextAsync(cancellationToken).ConfigureAwait(false);
            yield return new IncrementalResult(payload, null, [], delivery.Release);
            delivery.Resume();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_isEnded)
        {
            return;
        }

        _isEnded = true;
        cancellation.Cancel();
        execution.Store.Dispose();
        await delivery.DisposeAsync().ConfigureAwait(false);
        await execution.Pump.DisposalsAsync().ConfigureAwait(false);
        await execution.Services.DisposeAsync().ConfigureAwait(false);
        cancellation.Dispose();
    }

    private async ValueTask<IncrementalPayload> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            await execution.Pump.RunAsync().ConfigureAwait(false);
            if (!delivery.HasOutput)
            {
                throw new InvalidOperationException("Nothing is left to execute, but parts of the response are open.");
            }
        }
        catch (ExecutionTimeoutException exception) when (!cancellationToken.IsCancellationRequested)
        {
            delivery.Abort([RequestErrors.Timeout(exception.Time)]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            delivery.Abort([runtime.Errors.FromFault(exception)]);
        }

        return delivery.Take();
    }
}
