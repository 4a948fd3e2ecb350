using System.Text;

namespace Cacao.Language;

/// <summary>
/// Reads tokens from UTF-8. White space, commas, byte order marks and comments are skipped; offsets and columns are in UTF-16 units.
/// String contents are checked while reading and decoded only by <see cref="GetString"/>.
/// </summary>
public ref partial struct Utf8GraphQLReader
{
    // One look decides what a byte begins.
    private static readonly ByteClass[] s_classes = Classify();
    private static readonly bool[] s_nameContinues = [.. Enumerable.Range(0, 256).Select(static b => IsNameStart(b) || b is >= '0' and <= '9')];

    private readonly ReadOnlySpan<byte> _source;
    private int _position;
    private int _line;
    private int _lineStart;

    // Bytes minus UTF-16 units before _position.
    private int _surplus;
    private int _tokenStart;
    private int _tokenEnd;
    private bool _hasEscapes;

    public Utf8GraphQLReader(ReadOnlySpan<byte> source)
    {
        _source = source;
        _line = 1;
        Kind = TokenKind.StartOfFile;
        Line = 1;
        Column = 1;
    }

    public TokenKind Kind { get; private set; }

    /// <summary>The UTF-16 offset of the token's first character.</summary>
    public int Start { get; private set; }

    /// <summary>The UTF-16 offset behind the token's last character.</summary>
    public int End { get; private set; }

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>The bytes of the token as written, with the quotes of a string.</summary>
    public readonly ReadOnlySpan<byte> RawText => _source[_tokenStart.._tokenEnd];

    /// <summary>Moves to the next token; <see cref="TokenKind.EndOfFile"/> repeats.</summary>
    /// <exception cref="SyntaxException">The text is no token.</exception>
    public void Read()
    {
        while (_position < _source.Length)
        {
            var current = _source[_position];

            switch (s_classes[current])
            {
                case ByteClass.Space:
                    _position++;
                    continue;

                case ByteClass.NameStart:
                    ReadName();
                    return;

                case ByteClass.Punctuator:
                    Punctuator(ToPunctuator(current), 1);
                    return;

                case ByteClass.LineBreak:
                    SkipLineBreak();
                    continue;

                case ByteClass.Number:
                    ReadNumber();
                    return;
            }

            switch (current)
            {
                case (byte)'#':
                    SkipComment();
                    continue;

                case 0xEF when _source[_position..] is [0xEF, 0xBB, 0xBF, ..]:
                    _position += 3;
                    _surplus += 2;
                    continue;

                case (byte)'"':
                    ReadStringToken();
                    return;

                case (byte)'.' when _source[_position..] is [_, (byte)'.', (byte)'.', ..]:
                    Punctuator(TokenKind.Spread, 3);
                    return;
            }

            throw UnexpectedCharacter();
        }

        Begin(TokenKind.EndOfFile);
        Complete();
    }

    /// <summary>Whether the token is a name of these bytes.</summary>
    public readonly bool IsName(ReadOnlySpan<byte> name) => Kind == TokenKind.Name && RawText.SequenceEqual(name);

    /// <summary>The pooled text of a name or number.</summary>
    public readonly string GetText() => Utf8NamePool.Get(RawText);

    /// <summary>The value of a string or block string, unescaped and dedented.</summary>
    public readonly string GetString() => Kind switch
    {
        TokenKind.BlockString => BlockString.Decode(_source[(_tokenStart + 3)..(_tokenEnd - 3)]),
        TokenKind.String when _hasEscapes => StringLiteral.Decode(_source[(_tokenStart + 1)..(_tokenEnd - 1)]),
        _ => Encoding.UTF8.GetString(_source[(_tokenStart + 1)..(_tokenEnd - 1)]),
    };

    /// <summary>The token as error messages name it.</summary>
    public readonly string Describe() => Kind switch
    {
        TokenKind.String or TokenKind.BlockString => $"{Kind.GetText()} \"{GetString()}\"",
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Kind.GetText()} \"{Encoding.ASCII.GetString(RawText)}\"",
        _ => Kind.Describe(),
    };

    /// <summary>An error at the current token.</summary>
    public readonly SyntaxException ErrorHere(string description)
        => new(description, new Location(Start, Start, Line, Column));

    private void Begin(TokenKind kind)
    {
        Kind = kind;
        _tokenStart = _position;
        _hasEscapes = false;
        Start = _position - _surplus;
        Line = _line;
        Column = Start - _lineStart + 1;
    }

    private void Complete()
    {
        _tokenEnd = _position;
        End = _position - _surplus;
    }

    private void Punctuator(TokenKind kind, int length)
    {
        Begin(kind);
        _position += length;
        Complete();
    }

    private void ReadName()
    {
        Begin(TokenKind.Name);

        var position = _position + 1;
        while (position < _source.Length && IsNameContinue(_source[position]))
        {
            position++;
        }

        _position = position;
        Complete();
    }

    private void SkipLineBreak()
    {
        var isPair = _source[_position] == (byte)'\r' && PeekAt(_position + 1) == '\n';
        _position += isPair ? 2 : 1;
        _line++;
        _lineStart = _position - _surplus;
    }

    private void SkipComment()
    {
        while (_position < _source.Length)
        {
            var current = _source[_position];

            if (current is (byte)'\n' or (byte)'\r')
            {
                return;
            }

            if (current < 0x80)
            {
                _position++;
            }
            else if (!TrySkipScalar())
            {
                throw UnexpectedCharacter();
            }
        }
    }

    private bool TrySkipScalar()
    {
        if (!Utf8Text.TryDecode(_source[_position..], out _, out var size))
        {
            return false;
        }

        _position += size;
        _surplus += size - Utf8Text.Utf16Length(size);
        return true;
    }

    private readonly int PeekAt(int position) => position < _source.Length ? _source[position] : -1;

    private static TokenKind ToPunctuator(byte value) => value switch
    {
        (byte)'{' => TokenKind.BraceLeft,
        (byte)'}' => TokenKind.BraceRight,
        (byte)'(' => TokenKind.ParenLeft,
        (byte)')' => TokenKind.ParenRight,
        (byte)':' => TokenKind.Colon,
        (byte)'$' => TokenKind.Dollar,
        (byte)'!' => TokenKind.Bang,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.BracketLeft,
        (byte)']' => TokenKind.BracketRight,
        (byte)'=' => TokenKind.Equal,
        (byte)'&' => TokenKind.Ampersand,
        _ => TokenKind.Pipe,
    };

    private static bool IsNameStart(int value) => value is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';

    private static bool IsNameContinue(byte value) => s_nameContinues[value];

    private static ByteClass[] Classify()
    {
        var classes = new ByteClass[256];
        for (var value = 0; value < classes.Length; value++)
        {
            classes[value] = value switch
            {
                ' ' or '\t' or ',' => ByteClass.Space,
                '\n' or '\r' => ByteClass.LineBreak,
                >= '0' and <= '9' or '-' => ByteClass.Number,
                '{' or '}' or '(' or ')' or ':' or '$' or '!' or '@' or '[' or ']' or '=' or '&' or '|' => ByteClass.Punctuator,
                _ => IsNameStart(value) ? ByteClass.NameStart : ByteClass.Other,
            };
        }

        return classes;
    }

    private enum ByteClass : byte
    {
        Other,
        Space,
        LineBreak,
        NameStart,
        Number,
        Punctuator,
    }
}
