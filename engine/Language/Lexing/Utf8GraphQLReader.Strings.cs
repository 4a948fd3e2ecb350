namespace Cacao.Language;

public ref partial struct Utf8GraphQLReader
{
    private void ReadStringToken()
    {
        if (_source[_position..] is [_, (byte)'"', (byte)'"', ..])
        {
            ReadBlockString();
        }
        else
        {
            ReadString();
        }
    }

    private void ReadString()
    {
        Begin(TokenKind.String);
        _position++;

        while (_position < _source.Length)
        {
            var current = _source[_position];

            switch (current)
            {
                case (byte)'"':
                    _position++;
                    Complete();
                    return;

                case (byte)'\\':
                    _hasEscapes = true;
                    _position += ReadEscape();
                    break;

                case (byte)'\n' or (byte)'\r':
                    throw ErrorAt(_position, "Unterminated string.");

                case < 0x80:
                    _position++;
                    break;

                default:
                    SkipStringScalar();
                    break;
            }
        }

        throw ErrorAt(_position, "Unterminated string.");
    }

    private void ReadBlockString()
    {
        Begin(TokenKind.BlockString);
        _position += 3;

        while (_position < _source.Length)
        {
            var current = _source[_position];

            switch (current)
            {
                case (byte)'"' when _source[_position..] is [_, (byte)'"', (byte)'"', ..]:
                    _position += 3;
                    Complete();
                    return;

                case (byte)'\\' when _source[_position..] is [_, (byte)'"', (byte)'"', (byte)'"', ..]:
                    _position += 4;
                    break;

                case (byte)'\n' or (byte)'\r':
                    SkipLineBreak();
                    break;

                case < 0x80:
                    _position++;
                    break;

                default:
                    SkipStringScalar();
                    break;
            }
        }

        throw ErrorAt(_position, "Unterminated string.");
    }

    private void SkipStringScalar()
    {
        if (!TrySkipScalar())
        {
            throw ErrorAt(_position, $"Invalid character within String: {DescribeCharacter(_position)}.");
        }
    }

    private readonly int ReadEscape()
    {
        var next = PeekAt(_position + 1);

        if (next == 'u')
        {
            var valid = StringLiteral.TryReadUnicodeEscape(_source[_position..], out _, out var size);
            return valid ? size : throw ErrorAt(_position, $"Invalid Unicode escape sequence: \"{Slice(_position, size)}\".");
        }

        return next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't'
            ? 2
            : throw ErrorAt(_position, $"Invalid character escape sequence: \"{Slice(_position, 2)}\".");
    }
}
