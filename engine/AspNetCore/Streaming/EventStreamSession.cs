using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Cacao.Execution;

namespace Cacao.AspNetCore;

/// <summary>A reserved stream: the events of all its operations go through one queue to one connection.</summary>
internal sealed class EventStreamSession(string token) : IDisposable
{
    // A client that reserves a stream opens it right away; one that never does must not be kept.
    private static readonly TimeSpan s_openTimeout = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _operations = new(StringComparer.Ordinal);
    private readonly Channel<ReadOnlyMemory<byte>> _events = Channel.CreateBounded<ReadOnlyMemory<byte>>(256);
    private Timer? _expiry;
    private int _isOpen;

    public string Token { get; } = token;

    public ChannelReader<ReadOnlyMemory<byte>> Events => _events.Reader;

    /// <summary>Takes the stream for a connection; false when it has one.</summary>
    public bool TryOpen()
    {
        _expiry?.Dispose();
        return Interlocked.Exchange(ref _isOpen, 1) == 0;
    }

    public void ExpireUnlessOpened(Action expire)
        => _expiry = new Timer(
            _ =>
            {
                if (Volatile.Read(ref _isOpen) == 0)
                {
                    expire();
                }
            },
            null,
            s_openTimeout,
            Timeout.InfiniteTimeSpan);

    /// <summary>Adds an operation; null when its id is taken.</summary>
    public CancellationTokenSource? TryAdd(string operationId)
    {
        var cancellation = new CancellationTokenSource();
        if (_operations.TryAdd(operationId, cancellation))
        {
            return cancellation;
        }

        cancellation.Dispose();
        return null;
    }

    public void Complete(string operationId)
    {
        if (_operations.TryRemove(operationId, out var cancellation))
        {
            cancellation.Cancel();
        }
    }

    public ValueTask SendNextAsync(string operationId, OperationResult result, CancellationToken cancellationToken)
    {
        var payload = new ArrayBufferWriter<byte>();
        result.WriteTo(payload);
        var message = new ArrayBufferWriter<byte>(payload.WrittenCount + 64);
        message.Write("event: next\ndata: {\"id\":"u8);
        message.Write(JsonSerializer.SerializeToUtf8Bytes(operationId));
        message.Write(",\"payload\":"u8);
        WriteLines(message, payload.WrittenSpan);
        message.Write("}\n\n"u8);
        return _events.Writer.WriteAsync(message.WrittenMemory, cancellationToken);
    }

    public ValueTask SendCompleteAsync(string operationId, CancellationToken cancellationToken)
    {
        var message = new ArrayBufferWriter<byte>();
        message.Write("event: complete\ndata: {\"id\":"u8);
        message.Write(JsonSerializer.SerializeToUtf8Bytes(operationId));
        message.Write("}\n\n"u8);
        return _events.Writer.WriteAsync(message.WrittenMemory, cancellationToken);
    }

    public void Dispose()
    {
        _expiry?.Dispose();
        foreach (var id in _operations.Keys)
        {
            Complete(id);
        }

        _events.Writer.TryComplete();
    }

    private static void WriteLines(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        foreach (var range in json.SplitAny("\r\n"u8))
        {
            if (range.Start.Value > 0)
            {
                output.Write("\ndata: "u8);
            }

            output.Write(json[range]);
        }
    }
}
