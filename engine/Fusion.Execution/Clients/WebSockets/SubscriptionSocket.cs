using System.Net.WebSockets;
using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>
/// A connection to a source for one subscription (graphql-transport-ws): open → connection_init → connection_ack → subscribe → next… →
/// complete. The client's headers go with the request that opens it and again in <c>connection_init</c>, since sources look in either place.
/// </summary>
internal sealed class SubscriptionSocket(string name, HttpSourceSchemaOptions options) : IDisposable
{
    private const string Protocol = "graphql-transport-ws";

    // What a source gets to take note of an end before the connection is cut.
    private static readonly TimeSpan s_endTimeout = TimeSpan.FromSeconds(1);

    private readonly ClientWebSocket _socket = new();
    private bool _isComplete;

    public async Task OpenAsync(Uri url, HttpRequestMessage message, HttpMessageInvoker http, CancellationToken cancellationToken)
    {
        _socket.Options.AddSubProtocol(Protocol);
        _socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(15);
        _socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(15);
        foreach (var (header, values) in message.Headers.NonValidated)
        {
            if (!string.Equals(header, "Accept", StringComparison.OrdinalIgnoreCase))
            {
                _socket.Options.SetRequestHeader(header, values.ToString());
            }
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.CallTimeout);
        try
        {
            await _socket.ConnectAsync(url, http, timeout.Token).ConfigureAwait(false);
            using var init = SubscriptionMessages.Init(message.Headers);
            await SendAsync(init.WrittenMemory, timeout.Token).ConfigureAwait(false);
            await ReadAckAsync(timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SourceSchemaException(
                $"The source schema `{name}` did not take a subscription in time.", FusionErrorCodes.SourceTimeout, exception);
        }
        catch (Exception exception) when (exception is WebSocketException or HttpRequestException)
        {
            throw new SourceSchemaException($"The source schema `{name}` could not be reached.", FusionErrorCodes.SourceUnavailable, exception);
        }
    }

    public async Task SubscribeAsync(ReadOnlyMemory<byte> request, CancellationToken cancellationToken)
    {
        using var message = SubscriptionMessages.Subscribe(request.Span);
        await SendAsync(message.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The next response; null when the source has completed the subscription.</summary>
    /// <exception cref="SourceSchemaException">The source ended the connection instead.</exception>
    public async Task<PooledBuffer?> ReadAsync(CancellationToken cancellationToken)
    {
        while (!_isComplete)
        {
            using var received = await ReceiveAsync(cancellationToken).ConfigureAwait(false);
            var message = Parse(received);
            switch (message.Type)
            {
                case "next" when message.Length > 0:
                    return Copy(received.Written.Slice(message.Start, message.Length), isErrors: false);
                case "error" when message.Length > 0:
                    _isComplete = true;
                    return Copy(received.Written.Slice(message.Start, message.Length), isErrors: true);
                case "complete":
                    _isComplete = true;
                    break;
                case "ping":
                    await SendAsync(SubscriptionMessages.Pong, cancellationToken).ConfigureAwait(false);
                    break;
            }
        }

        return null;
    }

    /// <summary>Ends the subscription at the source, where it goes on, and the connection.</summary>
    public async Task EndAsync()
    {
        if (_socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var timeout = new CancellationTokenSource(s_endTimeout);
        try
        {
            if (!_isComplete)
            {
                await SendAsync(SubscriptionMessages.Complete, timeout.Token).ConfigureAwait(false);
            }

            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, timeout.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The source is gone: nothing is left to be ended.
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task ReadAckAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            using var received = await ReceiveAsync(cancellationToken).ConfigureAwait(false);
            switch (Parse(received).Type)
            {
                case "connection_ack":
                    return;
                case "ping":
                    await SendAsync(SubscriptionMessages.Pong, cancellationToken).ConfigureAwait(false);
                    break;
            }
        }
    }

    private async Task<PooledBuffer> ReceiveAsync(CancellationToken cancellationToken)
    {
        var message = new PooledBuffer(4096);
        try
        {
            while (true)
            {
                var received = await _socket.ReceiveAsync(message.GetMemory(512), cancellationToken).ConfigureAwait(false);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    throw Closed();
                }

                message.Advance(received.Count);
                if (message.Length > options.MaxResponseBytes)
                {
                    throw new SourceSchemaException(
                        $"An event of the source schema `{name}` is larger than {options.MaxResponseBytes} bytes.",
                        FusionErrorCodes.InvalidSourceResponse);
                }

                if (received.EndOfMessage)
                {
                    return message;
                }
            }
        }
        catch (WebSocketException exception)
        {
            message.Dispose();
            throw new SourceSchemaException(
                $"The source schema `{name}` ended a subscription without completing it.", FusionErrorCodes.SourceUnavailable, exception);
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private SourceSchemaException Closed() => new(
        $"The source schema `{name}` closed the connection of a subscription: {(int?)_socket.CloseStatus} {_socket.CloseStatusDescription}".TrimEnd(),
        FusionErrorCodes.SourceUnavailable);

    private SubscriptionMessage Parse(PooledBuffer received)
    {
        try
        {
            return SubscriptionMessage.Read(received.Written);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new SourceSchemaException(
                $"The source schema `{name}` sent a message that cannot be read.", FusionErrorCodes.InvalidSourceResponse, exception);
        }
    }

    private static PooledBuffer Copy(ReadOnlySpan<byte> payload, bool isErrors)
    {
        var copy = new PooledBuffer(payload.Length + 16);
        copy.Write(isErrors ? "{\"errors\":"u8 : default);
        copy.Write(payload);
        copy.Write(isErrors ? "}"u8 : default);
        return copy;
    }

    private ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
        => _socket.SendAsync(message, WebSocketMessageType.Text, true, cancellationToken);
}
