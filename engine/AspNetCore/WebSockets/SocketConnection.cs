using System.Buffers;
using System.Net.WebSockets;

namespace Cacao.AspNetCore;

/// <summary>A socket's frames: whole messages in, one message at a time out, one close.</summary>
internal sealed class SocketConnection(WebSocket socket, int maxMessageSize) : IDisposable
{
    // How long the other side may take to answer a close frame.
    public static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _sending = new(1, 1);
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _isClosed;

    public bool IsClosed => Volatile.Read(ref _isClosed) != 0;

    /// <summary>The next text message, valid until the next call; null when the client closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var length = 0;
        while (true)
        {
            if (length == _buffer.Length)
            {
                Grow();
            }

            var received = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += received.Count;
            if (length > maxMessageSize)
            {
                throw new SocketProtocolException(SocketCloseStatus.MessageTooBig, "Message too big");
            }

            if (received.EndOfMessage)
            {
                return received.MessageType == WebSocketMessageType.Text
                    ? _buffer.AsMemory(0, length)
                    : throw new SocketProtocolException(SocketCloseStatus.BadRequest, "Only text messages are supported");
            }
        }
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!IsClosed)
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Sends a close frame, once; the receiving side goes on until the client's comes.</summary>
    public async ValueTask SendCloseAsync(int status, string reason)
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0)
        {
            return;
        }

        using var timeout = new CancellationTokenSource(CloseTimeout);
        try
        {
            await _sending.WaitAsync(timeout.Token).ConfigureAwait(false);
            try
            {
                if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                {
                    await socket.CloseOutputAsync((WebSocketCloseStatus)status, Shorten(reason), timeout.Token).ConfigureAwait(false);
                }
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The other side is gone or does not answer: nothing is left to be closed.
        }
    }

    /// <summary>
    /// Closes and reads until the client's close frame, so that the connection is not reset before ours arrives. For the receiving side.
    /// </summary>
    public async ValueTask CloseAsync(int status, string reason)
    {
        await SendCloseAsync(status, reason).ConfigureAwait(false);
        using var timeout = new CancellationTokenSource(CloseTimeout);
        var rest = new byte[256];
        try
        {
            while (socket.State == WebSocketState.CloseSent)
            {
                await socket.ReceiveAsync(rest.AsMemory(), timeout.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // As above.
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        _sending.Dispose();
    }

    /// <summary>A close frame has room for 123 bytes.</summary>
    private static string Shorten(string reason)
    {
        const int maxBytes = 123;
        while (System.Text.Encoding.UTF8.GetByteCount(reason) > maxBytes)
        {
            reason = reason[..^1];
        }

        return reason;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
