namespace Cacao.Language;

public ref partial struct Utf8GraphQLReader
{
    private void ReadNumber()
    {
        Begin(TokenKind.Int);

        if (_source[_position] == (byte)'-')
        {
            _position++;
        }

        if (PeekAt(_position) == '0')
        {
            _position++;

            if (PeekAt(_position) is >= '0' and <= '9')
            {
                throw ErrorAt(_position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(_position)}.");
            }
        }
        else
        {
            ReadDigits();
        }

        if (PeekAt(_position) == '.')
        {
            Kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (PeekAt(_position) is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            _position++;

            if (PeekAt(_position) is '+' or '-')
            {
                _position++;
            }

            ReadDigits();
        }

        // A number must not run into a name or another dot: 0xF1, 1_000, 1.2.3.
        if (PeekAt(_position) is var next && (next == '.' || IsNameStart(next)))
        {
            throw DigitExpected();
        }

        Complete();
    }

    private void ReadDigits()
    {
        if (PeekAt(_position) is not (>= '0' and <= '9'))
        {
            throw DigitExpected();
        }

        do
        {
            _position++;
        }
        while (PeekAt(_position) is >= '0' and <= '9');
    }

    private readonly SyntaxException DigitExpected()
        => ErrorAt(_position, $"Invalid number, expected digit but got: {DescribeCharacter(_position)}.");
}
