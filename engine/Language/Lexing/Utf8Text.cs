using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Cacao.Language;

/// <summary>
/// UTF-8 as the lexer needs it. A lone surrogate of a UTF-16 source becomes the three bytes that UTF-8 forbids,
/// so that the lexer can report which one it was and where.
/// </summary>
internal static class Utf8Text
{
    public const int MaxBytesPerChar = 3;

    public static int FromUtf16(ReadOnlySpan<char> source, Span<byte> destination)
    {
        var total = 0;

        while (true)
        {
            var status = Utf8.FromUtf16(source, destination[total..], out var read, out var written, replaceInvalidSequences: false);
            total += written;
            source = source[read..];

            if (status is not (OperationStatus.InvalidData or OperationStatus.NeedMoreData))
            {
                return total;
            }

            var lone = source[0];
            destination[total++] = (byte)(0xE0 | (lone >> 12));
            destination[total++] = (byte)(0x80 | ((lone >> 6) & 0x3F));
            destination[total++] = (byte)(0x80 | (lone & 0x3F));
            source = source[1..];
        }
    }

    /// <summary>
    /// Decodes one code point. Returns false where it is no Unicode scalar value: a surrogate, or U+FFFD for bytes that are no UTF-8.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<byte> source, out int codePoint, out int size)
    {
        if (Rune.DecodeFromUtf8(source, out var rune, out size) == OperationStatus.Done)
        {
            codePoint = rune.Value;
            return true;
        }

        if (source is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
        {
            codePoint = 0xD000 | ((source[1] & 0x3F) << 6) | (source[2] & 0x3F);
            size = 3;
            return false;
        }

        codePoint = 0xFFFD;
        size = 1;
        return false;
    }

    /// <summary>How many UTF-16 units a decoded sequence of that many bytes takes.</summary>
    public static int Utf16Length(int size) => size == 4 ? 2 : 1;
}
