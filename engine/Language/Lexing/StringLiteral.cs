using System.Buffers;
using System.Text;

namespace Cacao.Language;

/// <summary>The escapes of a quoted string.</summary>
internal static class StringLiteral
{
    /// <summary>Decodes the bytes between the quotes; they were checked by the lexer.</summary>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = 0;

        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOf((byte)'\\');
            var chunk = plain < 0 ? raw : raw[..plain];
            length += Encoding.UTF8.GetChars(chunk, buffer.AsSpan(length));
            raw = raw[chunk.Length..];

            if (raw.IsEmpty)
            {
                break;
            }

            if (raw[1] == (byte)'u')
            {
                TryReadUnicodeEscape(raw, out var codePoint, out var size);
                length += new Rune(codePoint).EncodeToUtf16(buffer.AsSpan(length));
                raw = raw[size..];
            }
            else
            {
                buffer[length++] = Unescape(raw[1]);
                raw = raw[2..];
            }
        }

        var value = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    /// <summary>
    /// Reads <c>\uXXXX</c>, <c>\u{X…}</c> or an escaped surrogate pair. Where it is not valid,
    /// <paramref name="size"/> says how much of the source an error message quotes.
    /// </summary>
    public static bool TryReadUnicodeEscape(ReadOnlySpan<byte> source, out int codePoint, out int size)
        => source.Length > 2 && source[2] == (byte)'{'
            ? TryReadVariableWidth(source, out codePoint, out size)
            : TryReadFixedWidth(source, out codePoint, out size);

    private static bool TryReadVariableWidth(ReadOnlySpan<byte> source, out int codePoint, out int size)
    {
        codePoint = 0;
        size = 3;

        // At most eight digits: \u{00000000}
        while (size < 12)
        {
            var current = size < source.Length ? source[size] : -1;
            size++;

            if (current == '}')
            {
                return size >= 5 && Rune.IsValid(codePoint);
            }

            codePoint = (codePoint << 4) | HexDigit(current);

            if (codePoint < 0)
            {
                return false;
            }
        }

        return false;
    }

    private static bool TryReadFixedWidth(ReadOnlySpan<byte> source, out int codePoint, out int size)
    {
        size = 6;
        codePoint = FourHexDigits(source, 2);

        if (Rune.IsValid(codePoint))
        {
            return true;
        }

        if (codePoint is >= 0xD800 and <= 0xDBFF && source.Length > 7 && source[6] == (byte)'\\' && source[7] == (byte)'u'
            && FourHexDigits(source, 8) is var low and >= 0xDC00 and <= 0xDFFF)
        {
            codePoint = char.ConvertToUtf32((char)codePoint, (char)low);
            size = 12;
            return true;
        }

        return false;
    }

    private static int FourHexDigits(ReadOnlySpan<byte> source, int start)
    {
        var value = 0;

        for (var i = start; i < start + 4; i++)
        {
            var digit = HexDigit(i < source.Length ? source[i] : -1);

            if (digit < 0)
            {
                return -1;
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    private static int HexDigit(int value) => value switch
    {
        >= '0' and <= '9' => value - '0',
        >= 'a' and <= 'f' => value - 'a' + 10,
        >= 'A' and <= 'F' => value - 'A' + 10,
        _ => -1,
    };

    private static char Unescape(byte value) => value switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)value,
    };
}
