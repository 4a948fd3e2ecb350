using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>The leaves of a response as UTF-8 JSON, one after the other.</summary>
internal sealed class LeafBuffer : ResultWriter, IDisposable
{
    private const int MaxEscapedByte = 6;

    // What JSON asks to be escaped, and nothing else: responses are JSON, not script.
    private static readonly SearchValues<char> s_escapedChars = SearchValues.Create(EscapedChars());
    private static readonly SearchValues<byte> s_escapedBytes = SearchValues.Create(Encoding.Latin1.GetBytes(EscapedChars()));

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(512);

    /// <summary>The bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>Takes back what was written after <paramref name="length"/>.</summary>
    public void Reset(int length) => Length = length;

    public ReadOnlySpan<byte> Slice(int start, int length) => _buffer.AsSpan(start, length);

    /// <summary>Writes nothing: a slot without bytes is null.</summary>
    public override void WriteNull()
    {
    }

    public override void WriteBoolean(bool value) => WriteRawJson(value ? "true"u8 : "false"u8);

    public override void WriteInt32(int value)
    {
        var span = Ensure(11);
        Utf8Formatter.TryFormat(value, span, out var written);
        Length += written;
    }

    public override void WriteInt64(long value)
    {
        var span = Ensure(20);
        Utf8Formatter.TryFormat(value, span, out var written);
        Length += written;
    }

    public override void WriteDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ResultCoercionException(
                $"Float cannot represent non numeric value: {(double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity")}");
        }

        var span = Ensure(32);
        value.TryFormat(span, out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public override void WriteDecimal(decimal value)
    {
        var span = Ensure(32);
        value.TryFormat(span, out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public override void WriteString(ReadOnlySpan<char> value)
    {
        var escape = value.IndexOfAny(s_escapedChars);
        if (escape < 0)
        {
            var span = Ensure(Encoding.UTF8.GetMaxByteCount(value.Length) + 2);
            span[0] = (byte)'"';
            var written = Encoding.UTF8.GetBytes(value, span[1..]);
            span[written + 1] = (byte)'"';
            Length += written + 2;
            return;
        }

        WriteEscaped(value, escape);
    }

    public override void WriteString(ReadOnlySpan<byte> utf8)
    {
        var span = Ensure((utf8.Length * MaxEscapedByte) + 2);
        span[0] = (byte)'"';
        var position = 1;
        while (true)
        {
            var escape = utf8.IndexOfAny(s_escapedBytes);
            var plain = escape < 0 ? utf8 : utf8[..escape];
            plain.CopyTo(span[position..]);
            position += plain.Length;
            if (escape < 0)
            {
                break;
            }

            position += Escape(utf8[escape], span[position..]);
            utf8 = utf8[(escape + 1)..];
        }

        span[position] = (byte)'"';
        Length += position + 1;
    }

    public override void WriteGuid(Guid value)
    {
        var span = Ensure(38);
        span[0] = (byte)'"';
        Utf8Formatter.TryFormat(value, span[1..], out var written);
        span[written + 1] = (byte)'"';
        Length += written + 2;
    }

    public override void WriteRawJson(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Ensure(json.Length));
        Length += json.Length;
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void WriteEscaped(ReadOnlySpan<char> value, int escape)
    {
        var span = Ensure((value.Length * MaxEscapedByte) + 2);
        span[0] = (byte)'"';
        var position = 1;
        while (true)
        {
            position += Encoding.UTF8.GetBytes(escape < 0 ? value : value[..escape], span[position..]);
            if (escape < 0)
            {
                break;
            }

            position += Escape((byte)value[escape], span[position..]);
            value = value[(escape + 1)..];
            escape = value.IndexOfAny(s_escapedChars);
        }

        span[position] = (byte)'"';
        Length += position + 1;
    }

    private static int Escape(byte value, Span<byte> destination)
    {
        var shortForm = value switch
        {
            (byte)'"' => (byte)'"',
            (byte)'\\' => (byte)'\\',
            (byte)'\n' => (byte)'n',
            (byte)'\r' => (byte)'r',
            (byte)'\t' => (byte)'t',
            (byte)'\b' => (byte)'b',
            (byte)'\f' => (byte)'f',
            _ => (byte)0,
        };
        destination[0] = (byte)'\\';
        if (shortForm != 0)
        {
            destination[1] = shortForm;
            return 2;
        }

        "u00"u8.CopyTo(destination[1..]);
        Utf8Formatter.TryFormat(value, destination[4..], out _, new StandardFormat('x', 2));
        return 6;
    }

    private Span<byte> Ensure(int size)
    {
        if (_buffer.Length - Length < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + size, _buffer.Length * 2));
            _buffer.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(Length);
    }

    private static string EscapedChars()
    {
        var builder = new StringBuilder("\"\\");
        for (var i = 0; i < ' '; i++)
        {
            builder.Append((char)i);
        }

        return builder.ToString();
    }
}
