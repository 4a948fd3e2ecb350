using System.Buffers;
using System.Text;

namespace Cacao.Language;

/// <summary>Block strings: common indentation and blank outer lines are not part of the value (specification: BlockStringValue).</summary>
public static class BlockString
{
    /// <summary>Removes common indentation and blank first and last lines; lines of the result end with a line feed.</summary>
    public static string Dedent(ReadOnlySpan<char> raw)
    {
        var commonIndent = int.MaxValue;
        var firstLine = -1;
        var lastLine = -1;
        var rest = raw;

        for (var i = 0; TakeLine(ref rest, out var line, i); i++)
        {
            var indent = Indentation(line);

            if (indent == line.Length)
            {
                continue;
            }

            firstLine = firstLine < 0 ? i : firstLine;
            lastLine = i;

            if (i != 0)
            {
                commonIndent = Math.Min(commonIndent, indent);
            }
        }

        if (firstLine < 0)
        {
            return string.Empty;
        }

        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = 0;
        rest = raw;

        for (var i = 0; i <= lastLine && TakeLine(ref rest, out var line, i); i++)
        {
            if (i < firstLine)
            {
                continue;
            }

            if (i > firstLine)
            {
                buffer[length++] = '\n';
            }

            var kept = i == 0 ? line : line[Math.Min(commonIndent, line.Length)..];
            kept.CopyTo(buffer.AsSpan(length));
            length += kept.Length;
        }

        var value = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    /// <summary>Decodes the bytes between the triple quotes.</summary>
    internal static string Decode(ReadOnlySpan<byte> raw)
    {
        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = 0;

        while (true)
        {
            var escape = raw.IndexOf("\\\"\"\""u8);
            length += Encoding.UTF8.GetChars(escape < 0 ? raw : raw[..escape], buffer.AsSpan(length));

            if (escape < 0)
            {
                break;
            }

            buffer.AsSpan(length, 3).Fill('"');
            length += 3;
            raw = raw[(escape + 4)..];
        }

        var value = Dedent(buffer.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    /// <summary>The literal of a value, in triple quotes.</summary>
    /// <param name="minimize">Leave out line breaks that only serve the reader.</param>
    public static string Print(string value, bool minimize = false)
    {
        var writer = new SyntaxWriter();
        writer.WriteBlockString(value, minimize);
        return writer.ToStringAndDispose();
    }

    internal static int Indentation(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAnyExcept(' ', '\t');
        return first < 0 ? line.Length : first;
    }

    /// <summary>Cuts off the next line. An empty rest is one more line only at the start or behind a line break.</summary>
    internal static bool TakeLine(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> line, int index)
    {
        if (index > 0)
        {
            if (rest.IsEmpty)
            {
                line = default;
                return false;
            }

            rest = rest.StartsWith("\r\n") ? rest[2..] : rest[1..];
        }

        var end = rest.IndexOfAny('\r', '\n');
        line = end < 0 ? rest : rest[..end];
        rest = rest[line.Length..];
        return true;
    }
}
