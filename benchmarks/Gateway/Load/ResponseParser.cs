using System.Buffers.Text;
using System.Text;

namespace Cacao.Gateway.Benchmarks.Load;

/// <summary>Finds the end of a response, looking at no more than it has to.</summary>
internal struct ResponseParser
{
    private int _position;
    private int _rest;
    private bool _isChunked;

    /// <summary>Without the frames of chunks.</summary>
    public int BodyLength { get; private set; }

    /// <summary>True when the response is there as a whole.</summary>
    /// <exception cref="InvalidDataException">The status is not 200.</exception>
    public bool TryRead(ReadOnlySpan<byte> bytes)
    {
        if (_position == 0 && !TryReadHead(bytes))
        {
            return false;
        }

        return _isChunked ? TryReadChunks(bytes) : bytes.Length >= _position + _rest;
    }

    private bool TryReadHead(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return false;
        }

        if (!bytes.StartsWith("HTTP/1.1 200 "u8))
        {
            throw new InvalidDataException(Encoding.UTF8.GetString(bytes));
        }

        var head = bytes[..end];
        _position = end + 4;
        var start = head.IndexOf("\r\nContent-Length: "u8);
        _isChunked = start < 0;
        if (!_isChunked && Utf8Parser.TryParse(head[(start + 18)..], out int length, out _))
        {
            _rest = BodyLength = length;
        }

        return true;
    }

    private bool TryReadChunks(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var lineEnd = _position < bytes.Length ? bytes[_position..].IndexOf("\r\n"u8) : -1;
            if (lineEnd < 0 || !Utf8Parser.TryParse(bytes.Slice(_position, lineEnd), out int size, out _, 'x'))
            {
                return false;
            }

            var next = _position + lineEnd + 2 + size + 2;
            if (next > bytes.Length)
            {
                return false;
            }

            _position = next;
            BodyLength += size;
            if (size == 0)
            {
                return true;
            }
        }
    }
}
