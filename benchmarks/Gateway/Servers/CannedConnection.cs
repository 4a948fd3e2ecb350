using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>One connection to the canned server: requests with a content length, one after the other.</summary>
internal sealed class CannedConnection(Socket socket, CannedAnswers answers)
{
    private byte[] _buffer = new byte[32 * 1024];
    private int _length;

    public async Task RunAsync()
    {
        try
        {
            using (socket)
            {
                int read;
                while ((read = await socket.ReceiveAsync(_buffer.AsMemory(_length), SocketFlags.None)) > 0)
                {
                    _length += read;
                    while (TryTake(out var answer))
                    {
                        await SendAsync(answer);
                    }

                    if (_length == _buffer.Length)
                    {
                        Array.Resize(ref _buffer, _length * 2);
                    }
                }
            }
        }
        catch (SocketException)
        {
            // The other side is gone.
        }
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> answer)
    {
        while (!answer.IsEmpty)
        {
            answer = answer[await socket.SendAsync(answer, SocketFlags.None)..];
        }
    }

    /// <summary>Takes a request that is there as a whole.</summary>
    private bool TryTake(out byte[] answer)
    {
        answer = CannedAnswers.NotFound;
        var bytes = _buffer.AsSpan(0, _length);
        var headEnd = bytes.IndexOf("\r\n\r\n"u8);
        if (headEnd < 0)
        {
            return false;
        }

        var head = bytes[..headEnd];
        var bodyStart = headEnd + 4;
        var bodyLength = ContentLength(head);
        if (bytes.Length < bodyStart + bodyLength)
        {
            return false;
        }

        var target = head[(head.IndexOf((byte)' ') + 1)..];
        target = target[..target.IndexOf((byte)' ')];
        var body = bytes.Slice(bodyStart, bodyLength);
        if (answers.Find(target, body) is { } found)
        {
            answer = found;
        }
        else
        {
            Console.Error.WriteLine($"not recorded: {Encoding.UTF8.GetString(target)} {Encoding.UTF8.GetString(body)}");
        }

        _length -= bodyStart + bodyLength;
        _buffer.AsSpan(bodyStart + bodyLength, _length).CopyTo(_buffer);
        return true;
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        var start = head.IndexOf("\r\nContent-Length: "u8);
        return start >= 0 && Utf8Parser.TryParse(head[(start + 18)..], out int length, out _) ? length : 0;
    }
}
