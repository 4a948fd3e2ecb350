using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Cacao.Gateway.Benchmarks.Load;

/// <summary>One connection that asks again as soon as it is answered.</summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket _socket;
    private readonly byte[] _request;
    private readonly byte[] _buffer = new byte[256 * 1024];

    private LoadConnection(Socket socket, byte[] request)
    {
        _socket = socket;
        _request = request;
    }

    /// <summary>In ticks of the stopwatch.</summary>
    public List<long> Latencies { get; } = new(64 * 1024);

    /// <summary>The length of every answer; they must not differ.</summary>
    public int BodyLength { get; private set; } = -1;

    public static async Task<LoadConnection> OpenAsync(int port, byte[] request)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        return new LoadConnection(socket, request);
    }

    public async Task RunAsync(long end)
    {
        long sent;
        while ((sent = Stopwatch.GetTimestamp()) < end)
        {
            await AskAsync();
            Latencies.Add(Stopwatch.GetTimestamp() - sent);
        }
    }

    public void Dispose() => _socket.Dispose();

    private async ValueTask AskAsync()
    {
        var sent = 0;
        while (sent < _request.Length)
        {
            sent += await _socket.SendAsync(_request.AsMemory(sent), SocketFlags.None);
        }

        var parser = default(ResponseParser);
        var length = 0;
        while (!parser.TryRead(_buffer.AsSpan(0, length)))
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length), SocketFlags.None);
            length += read > 0 ? read : throw new InvalidDataException("The server closed the connection.");
        }

        if (BodyLength >= 0 && BodyLength != parser.BodyLength)
        {
            throw new InvalidDataException($"An answer has {parser.BodyLength} bytes, another {BodyLength}.");
        }

        BodyLength = parser.BodyLength;
    }
}
