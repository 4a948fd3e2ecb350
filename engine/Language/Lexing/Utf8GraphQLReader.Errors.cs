using System.Globalization;
using System.Text;

namespace Cacao.Language;

public ref partial struct Utf8GraphQLReader
{
    private readonly SyntaxException UnexpectedCharacter()
    {
        if (_source[_position] == (byte)'\'')
        {
            return ErrorAt(_position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        }

        var isScalar = Utf8Text.TryDecode(_source[_position..], out _, out _);
        var problem = isScalar ? "Unexpected" : "Invalid";
        return ErrorAt(_position, $"{problem} character: {DescribeCharacter(_position)}.");
    }

    private readonly string DescribeCharacter(int position)
    {
        if (position >= _source.Length)
        {
            return TokenKind.EndOfFile.GetText();
        }

        Utf8Text.TryDecode(_source[position..], out var codePoint, out _);

        return codePoint switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{(char)codePoint}\"",
            _ => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>That many UTF-16 units of the source.</summary>
    private readonly string Slice(int position, int units)
    {
        var text = new StringBuilder(units);

        while (text.Length < units && position < _source.Length)
        {
            var isScalar = Utf8Text.TryDecode(_source[position..], out var codePoint, out var size);
            position += size;

            if (isScalar)
            {
                text.Append(char.ConvertFromUtf32(codePoint));
            }
            else
            {
                text.Append((char)codePoint);
            }
        }

        return text.Length > units ? text.ToString(0, units) : text.ToString();
    }

    /// <summary>Finds line and column by reading from the start: an error is told once, tokens are made often.</summary>
    private readonly SyntaxException ErrorAt(int position, string description)
    {
        var offset = 0;
        var line = 1;
        var lineStart = 0;
        var index = 0;

        while (index < position)
        {
            var current = _source[index];

            if (current is (byte)'\n' or (byte)'\r')
            {
                var isPair = current == (byte)'\r' && PeekAt(index + 1) == '\n';
                index += isPair ? 2 : 1;
                offset += isPair ? 2 : 1;
                line++;
                lineStart = offset;
                continue;
            }

            Utf8Text.TryDecode(_source[index..], out _, out var size);
            index += size;
            offset += Utf8Text.Utf16Length(size);
        }

        return new SyntaxException(description, new Location(offset, offset, line, offset - lineStart + 1));
    }
}
