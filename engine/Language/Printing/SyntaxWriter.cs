using System.Buffers;

namespace Cacao.Language;

/// <summary>Text in a pooled buffer; every line break is followed by the indentation of the moment.</summary>
internal struct SyntaxWriter
{
    private const int MaxBlockLine = 70;

    private char[] _buffer;
    private int _length;
    private int _indent;

    public SyntaxWriter()
    {
        _buffer = ArrayPool<char>.Shared.Rent(256);
    }

    public readonly int Length => _length;

    public readonly ReadOnlySpan<char> Written => _buffer.AsSpan(0, _length);

    public readonly int Indentation => _indent * 2;

    public void Indent() => _indent++;

    public void Unindent() => _indent--;

    /// <summary>Forgets what was written behind a place, to write it in another form.</summary>
    public void Truncate(int length) => _length = length;

    public void Write(char value)
    {
        if (_length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_length++] = value;
    }

    public void Write(ReadOnlySpan<char> value)
    {
        if (value.Length > _buffer.Length - _length)
        {
            Grow(value.Length);
        }

        value.CopyTo(_buffer.AsSpan(_length));
        _length += value.Length;
    }

    public void WriteLine()
    {
        Write('\n');

        for (var i = 0; i < _indent; i++)
        {
            Write("  ");
        }
    }

    public void WriteString(ReadOnlySpan<char> value)
    {
        Write('"');

        foreach (var c in value)
        {
            switch (c)
            {
                case '"':
                    Write("\\\"");
                    break;
                case '\\':
                    Write("\\\\");
                    break;
                case '\b':
                    Write("\\b");
                    break;
                case '\f':
                    Write("\\f");
                    break;
                case '\n':
                    Write("\\n");
                    break;
                case '\r':
                    Write("\\r");
                    break;
                case '\t':
                    Write("\\t");
                    break;
                case < ' ' or (>= '\u007F' and <= '\u009F'):
                    Write("\\u00");
                    Write(HexDigit(c >> 4));
                    Write(HexDigit(c & 15));
                    break;
                default:
                    Write(c);
                    break;
            }
        }

        Write('"');
    }

    public void WriteBlockString(ReadOnlySpan<char> value, bool minimize)
    {
        var isSingleLine = value.IndexOfAny('\r', '\n') < 0;

        // Where every other line is indented, only a line break in front keeps that indentation from counting as common.
        var forceLeadingBreak = !isSingleLine && OtherLinesAreIndented(value);
        var endsWithTripleQuotes = value.EndsWith("\"\"\"");
        var forceTrailingBreak = (value.EndsWith("\"") && !endsWithTripleQuotes) || value.EndsWith("\\");
        var asMultipleLines = !minimize
            && (!isSingleLine || value.Length > MaxBlockLine || forceTrailingBreak || endsWithTripleQuotes);
        var startsWithSpace = isSingleLine && value is [' ' or '\t', ..];

        Write("\"\"\"");

        if ((asMultipleLines && !startsWithSpace) || forceLeadingBreak)
        {
            WriteLine();
        }

        WriteEscapedLines(value);

        if (asMultipleLines || forceTrailingBreak)
        {
            WriteLine();
        }

        Write("\"\"\"");
    }

    public string ToStringAndDispose()
    {
        var value = new string(Written);
        Dispose();
        return value;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private void WriteEscapedLines(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\n')
            {
                WriteLine();
            }
            else if (value[i..].StartsWith("\"\"\""))
            {
                Write("\\\"\"\"");
                i += 2;
            }
            else
            {
                Write(value[i]);
            }
        }
    }

    private static bool OtherLinesAreIndented(ReadOnlySpan<char> value)
    {
        for (var i = 0; BlockString.TakeLine(ref value, out var line, i); i++)
        {
            if (i > 0 && line is not ([] or [' ' or '\t', ..]))
            {
                return false;
            }
        }

        return true;
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private void Grow(int extra)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + extra));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
