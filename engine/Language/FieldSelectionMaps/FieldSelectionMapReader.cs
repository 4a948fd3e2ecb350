using System.Globalization;
using System.Text;

namespace Cacao.Language;

/// <summary>Splits the text of a field selection map into tokens. Spaces, line breaks, commas and comments separate.</summary>
internal ref struct FieldSelectionMapReader(string text)
{
    private readonly string _text = text;
    private int _next;

    public FieldSelectionMapTokenKind Kind { get; private set; }

    public int Start { get; private set; }

    /// <summary>The end of the current token, exclusive.</summary>
    public readonly int End => _next;

    /// <summary>The end of the token before the current one.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The text of a name or number, the value of a string.</summary>
    public string Value { get; private set; } = "";

    public void Read()
    {
        PreviousEnd = _next;
        SkipIgnored();
        Start = _next;

        if (_next == _text.Length)
        {
            Kind = FieldSelectionMapTokenKind.EndOfText;
            return;
        }

        var c = _text[_next];

        if (IsNameStart(c))
        {
            while (_next < _text.Length && (IsNameStart(_text[_next]) || char.IsAsciiDigit(_text[_next])))
            {
                _next++;
            }

            Kind = FieldSelectionMapTokenKind.Name;
            Value = _text[Start.._next];
            return;
        }

        if (c == '-' || char.IsAsciiDigit(c))
        {
            ReadNumber();
            return;
        }

        if (c == '"')
        {
            ReadString();
            return;
        }

        Kind = c switch
        {
            '.' => FieldSelectionMapTokenKind.Period,
            '|' => FieldSelectionMapTokenKind.Pipe,
            ':' => FieldSelectionMapTokenKind.Colon,
            '<' => FieldSelectionMapTokenKind.LeftAngle,
            '>' => FieldSelectionMapTokenKind.RightAngle,
            '{' => FieldSelectionMapTokenKind.LeftBrace,
            '}' => FieldSelectionMapTokenKind.RightBrace,
            '[' => FieldSelectionMapTokenKind.LeftBracket,
            ']' => FieldSelectionMapTokenKind.RightBracket,
            '(' => FieldSelectionMapTokenKind.LeftParenthesis,
            ')' => FieldSelectionMapTokenKind.RightParenthesis,
            '$' => FieldSelectionMapTokenKind.Dollar,
            _ => throw Error($"Unexpected character \"{c}\"."),
        };
        _next++;
    }

    public readonly Location LocationFrom(int start, int end)
    {
        var line = 1;
        var lineStart = 0;

        for (var i = 0; i < start; i++)
        {
            if (_text[i] == '\n' || (_text[i] == '\r' && (i + 1 == _text.Length || _text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Location(start, end, line, start - lineStart + 1);
    }

    public readonly FieldSelectionMapSyntaxException Error(string message)
        => new(message, LocationFrom(Start, _next));

    public readonly string Describe()
        => Kind == FieldSelectionMapTokenKind.EndOfText ? "the end of the text" : $"\"{_text[Start.._next]}\"";

    private void SkipIgnored()
    {
        while (_next < _text.Length)
        {
            var c = _text[_next];

            if (c is ' ' or '\t' or '\r' or '\n' or ',' or '\uFEFF')
            {
                _next++;
            }
            else if (c == '#')
            {
                while (_next < _text.Length && _text[_next] is not ('\r' or '\n'))
                {
                    _next++;
                }
            }
            else
            {
                return;
            }
        }
    }

    private void ReadNumber()
    {
        Kind = FieldSelectionMapTokenKind.Integer;

        if (_text[_next] == '-')
        {
            _next++;
        }

        var leadingZero = _next < _text.Length && _text[_next] == '0';
        var digits = ReadDigits();

        if (leadingZero && digits > 1)
        {
            throw Error("A number must not start with a zero.");
        }

        if (_next + 1 < _text.Length && _text[_next] == '.' && char.IsAsciiDigit(_text[_next + 1]))
        {
            Kind = FieldSelectionMapTokenKind.Float;
            _next++;
            ReadDigits();
        }

        if (_next < _text.Length && _text[_next] is 'e' or 'E')
        {
            Kind = FieldSelectionMapTokenKind.Float;
            _next++;

            if (_next < _text.Length && _text[_next] is '+' or '-')
            {
                _next++;
            }

            ReadDigits();
        }

        if (_next < _text.Length && (IsNameStart(_text[_next]) || _text[_next] == '.'))
        {
            throw Error($"Unexpected character \"{_text[_next]}\" after a number.");
        }

        Value = _text[Start.._next];
    }

    private int ReadDigits()
    {
        var start = _next;

        while (_next < _text.Length && char.IsAsciiDigit(_text[_next]))
        {
            _next++;
        }

        return _next > start ? _next - start : throw Error("Expected a digit.");
    }

    private void ReadString()
    {
        if (_text.AsSpan(_next).StartsWith("\"\"\"", StringComparison.Ordinal))
        {
            ReadBlockString();
            return;
        }

        Kind = FieldSelectionMapTokenKind.String;
        _next++;
        var value = new StringBuilder();

        while (true)
        {
            if (_next == _text.Length || _text[_next] is '\r' or '\n')
            {
                throw Error("Unterminated string.");
            }

            var c = _text[_next++];

            if (c == '"')
            {
                break;
            }

            if (c == '\\')
            {
                ReadEscape(value);
            }
            else
            {
                value.Append(c);
            }
        }

        Value = value.ToString();
    }

    private void ReadEscape(StringBuilder value)
    {
        if (_next == _text.Length)
        {
            throw Error("Unterminated string.");
        }

        var c = _text[_next++];

        if (c == 'u')
        {
            value.Append(ReadUnicodeEscape());
            return;
        }

        value.Append(c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error($"Invalid character escape sequence \"\\{c}\"."),
        });
    }

    private string ReadUnicodeEscape()
    {
        var start = _next;
        var braced = _next < _text.Length && _text[_next] == '{';
        var end = braced ? _text.IndexOf('}', _next) : Math.Min(_next + 4, _text.Length);
        var digits = end < 0 ? default : _text.AsSpan()[(braced ? start + 1 : start)..end];

        if ((!braced && digits.Length != 4)
            || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code > 0x10FFFF
            || (braced && code is >= 0xD800 and <= 0xDFFF))
        {
            throw Error("Invalid Unicode escape sequence.");
        }

        _next = braced ? end + 1 : end;

        // Four-digit escapes may be the halves of a surrogate pair, one after the other.
        return code <= 0xFFFF ? ((char)code).ToString() : char.ConvertFromUtf32((int)code);
    }

    private void ReadBlockString()
    {
        Kind = FieldSelectionMapTokenKind.BlockString;
        var raw = new StringBuilder();
        _next += 3;

        while (true)
        {
            if (_next == _text.Length)
            {
                throw Error("Unterminated string.");
            }

            var rest = _text.AsSpan(_next);

            if (rest.StartsWith("\\\"\"\"", StringComparison.Ordinal))
            {
                raw.Append("\"\"\"");
                _next += 4;
            }
            else if (rest.StartsWith("\"\"\"", StringComparison.Ordinal))
            {
                _next += 3;
                Value = Dedent(raw.ToString());
                return;
            }
            else
            {
                raw.Append(_text[_next++]);
            }
        }
    }

    // BlockStringValue() of the GraphQL specification.
    private static string Dedent(string raw)
    {
        var lines = new List<string>(raw.ReplaceLineEndings("\n").Split('\n'));
        var indent = int.MaxValue;

        for (var i = 1; i < lines.Count; i++)
        {
            var width = lines[i].Length - lines[i].AsSpan().TrimStart(" \t").Length;

            if (width < lines[i].Length)
            {
                indent = Math.Min(indent, width);
            }
        }

        for (var i = 1; i < lines.Count && indent != int.MaxValue; i++)
        {
            lines[i] = lines[i][Math.Min(indent, lines[i].Length)..];
        }

        while (lines.Count > 0 && lines[0].AsSpan().Trim(" \t").IsEmpty)
        {
            lines.RemoveAt(0);
        }

        while (lines.Count > 0 && lines[^1].AsSpan().Trim(" \t").IsEmpty)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return string.Join('\n', lines);
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';
}
