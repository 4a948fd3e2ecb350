namespace Cacao.Language;

/// <summary>
/// Parses a schema coordinate. Unlike a document it has no ignored tokens, so it is read character by character.
/// </summary>
internal ref struct SchemaCoordinateParser(string source)
{
    private readonly string _source = source;
    private int _position;

    public SchemaCoordinateNode Parse()
    {
        var isDirective = Skip('@');
        var name = ParseName();
        NameNode? member = null;
        NameNode? argument = null;

        if (!isDirective && Skip('.'))
        {
            member = ParseName();
        }

        if ((isDirective || member is not null) && Skip('('))
        {
            argument = ParseName();
            Expect(':');
            Expect(')');
        }

        if (_position < _source.Length)
        {
            throw Expected("<EOF>");
        }

        return new SchemaCoordinateNode(isDirective, name, member, argument, new Location(0, _position, 1, 1));
    }

    private NameNode ParseName()
    {
        var start = _position;

        while (_position < _source.Length && IsNamePart(_source[_position], isFirst: _position == start))
        {
            _position++;
        }

        return _position > start
            ? new NameNode(_source[start.._position], new Location(start, _position, 1, start + 1))
            : throw Expected("Name");
    }

    private static bool IsNamePart(char value, bool isFirst)
        => char.IsAsciiLetter(value) || value == '_' || (!isFirst && char.IsAsciiDigit(value));

    private bool Skip(char value)
    {
        if (_position >= _source.Length || _source[_position] != value)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(char value)
    {
        if (!Skip(value))
        {
            throw Expected($"\"{value}\"");
        }
    }

    private readonly SyntaxException Expected(string what)
    {
        var found = _position >= _source.Length ? "<EOF>" : DescribeRest();
        return new SyntaxException($"Expected {what}, found {found}.", new Location(_position, _position, 1, _position + 1));
    }

    private readonly string DescribeRest()
    {
        var end = _position;

        while (end < _source.Length && IsNamePart(_source[end], isFirst: end == _position))
        {
            end++;
        }

        return end > _position ? $"Name \"{_source[_position..end]}\"" : $"\"{_source[_position]}\"";
    }
}
