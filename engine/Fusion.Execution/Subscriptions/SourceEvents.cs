using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Cacao.Fusion.Execution;

/// <summary>
/// The events of a source on their way to one client: source ⇒ pump ⇒ bounded buffer ⇒ client. (1) Where the buffer is full the pump waits, and
/// with it the source. (2) A client that takes nothing for too long is let go. (3) A source that breaks off is subscribed to again, where that is
/// wanted. (4) What has come is given before an end or a failure is.
/// </summary>
internal sealed class SourceEvents(
    string schemaName, ISourceSchemaClient client, SourceSchemaRequest request, FusionSubscriptionOptions options, FusionExecutionContext context)
{
    private readonly Channel<SourceSchemaResponse> _events = Channel.CreateBounded<SourceSchemaResponse>(
        new BoundedChannelOptions(Math.Max(1, options.BufferSize)) { SingleReader = true, SingleWriter = true });

    /// <exception cref="SourceSchemaException">The source broke off, or the client was too slow.</exception>
    public async IAsyncEnumerable<SourceSchemaResponse> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pump = PumpAsync(end.Token);
        try
        {
            await foreach (var item in _events.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return item;
            }
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await pump.ConfigureAwait(false);
            while (_events.Reader.TryRead(out var left))
            {
                left.Body.Dispose();
            }
        }
    }

    private async Task PumpAsync(CancellationToken cancellationToken)
    {
        var attempt = 0;
        while (true)
        {
            try
            {
                await foreach (var item in client.SubscribeAsync(request, cancellationToken).ConfigureAwait(false))
                {
                    attempt = 0;
                    if (!await TryPassAsync(item, cancellationToken).ConfigureAwait(false))
                    {
                        return;
                    }
                }

                _events.Writer.TryComplete();
                return;
            }
            catch (Exception exception)
            {
                if (cancellationToken.IsCancellationRequested || attempt >= options.MaxReconnects)
                {
                    _events.Writer.TryComplete(exception);
                    return;
                }

                GatewayLog.SubscriptionReconnects(context.Logger, exception, schemaName, ++attempt);
            }

            var delay = options.ReconnectDelay * Math.Pow(2, Math.Min(attempt - 1, 10));
            await Task.Delay(delay, context.TimeProvider, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async ValueTask<bool> TryPassAsync(SourceSchemaResponse item, CancellationToken cancellationToken)
    {
        if (_events.Writer.TryWrite(item))
        {
            return true;
        }

        try
        {
            await _events.Writer.WaitToWriteAsync(cancellationToken).AsTask()
                .WaitAsync(options.StallTimeout, context.TimeProvider, cancellationToken).ConfigureAwait(false);
            return _events.Writer.TryWrite(item);
        }
        catch (TimeoutException)
        {
            item.Body.Dispose();
            GatewayLog.SubscriberTooSlow(context.Logger, schemaName);
            _events.Writer.TryComplete(new SourceSchemaException(
                "The subscription ended: its events were not taken as fast as they came, and some are lost.", FusionErrorCodes.SubscriberTooSlow));
            return false;
        }
        catch
        {
            item.Body.Dispose();
            throw;
        }
    }
}
