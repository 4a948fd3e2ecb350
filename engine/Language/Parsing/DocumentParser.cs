namespace Cacao.Language;

/// <summary>The recursive descent; one method for each production of the grammar.</summary>
internal ref partial struct DocumentParser
{
    private readonly ParserOptions _options;
    private Utf8GraphQLReader _reader;
    private int _lastEnd;
    private int _tokens;
    private int _fields;
    private int _depth;

    public DocumentParser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        if (source.Length > options.MaxDocumentBytes)
        {
            throw DocumentTooLong(options);
        }

        _options = options;
        _reader = new Utf8GraphQLReader(source);
    }

    public static SyntaxException DocumentTooLong(ParserOptions options)
        => new($"Document contains more than {options.MaxDocumentBytes} bytes. Parsing aborted.", new Location(0, 0, 1, 1));

    public DocumentNode ParseDocument()
    {
        var start = Mark();
        Advance();
        var definitions = new NodeListBuilder<DefinitionNode>();

        do
        {
            definitions.Add(ParseDefinition());
        }
        while (!Skip(TokenKind.EndOfFile));

        return new DocumentNode(definitions.Build(), From(start));
    }

    public ValueNode ParseOnlyValue(bool isConst)
    {
        Advance();
        var value = ParseValueLiteral(isConst);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    public TypeNode ParseOnlyType()
    {
        Advance();
        var type = ParseTypeReference();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    public SelectionSetNode ParseOnlySelectionSet()
    {
        Advance();

        if (_reader.Kind == TokenKind.BraceLeft)
        {
            var selectionSet = ParseSelectionSet();
            Expect(TokenKind.EndOfFile);
            return selectionSet;
        }

        var start = Mark();
        var selections = new NodeListBuilder<SelectionNode>();

        do
        {
            selections.Add(ParseSelection());
        }
        while (_reader.Kind != TokenKind.EndOfFile);

        return new SelectionSetNode(selections.Build(), From(start));
    }

    public FieldDefinitionNode ParseOnlyFieldDefinition()
    {
        Advance();
        var field = ParseFieldDefinition();
        Expect(TokenKind.EndOfFile);
        return field;
    }

    private DefinitionNode ParseDefinition()
    {
        var start = Mark();

        if (_reader.Kind == TokenKind.BraceLeft)
        {
            return ParseAnonymousQuery(start);
        }

        var description = ParseDescription();

        if (_reader.Kind == TokenKind.Name)
        {
            var keyword = _reader.RawText;

            switch (keyword.Length)
            {
                case 4 when keyword.SequenceEqual("type"u8):
                    return ParseObjectType(description, start, isExtension: false);
                case 4 when keyword.SequenceEqual("enum"u8):
                    return ParseEnumType(description, start, isExtension: false);
                case 5 when keyword.SequenceEqual("query"u8):
                    return ParseOperation(description, start);
                case 5 when keyword.SequenceEqual("union"u8):
                    return ParseUnionType(description, start, isExtension: false);
                case 5 when keyword.SequenceEqual("input"u8):
                    return ParseInputObjectType(description, start, isExtension: false);
                case 6 when keyword.SequenceEqual("schema"u8):
                    return ParseSchema(description, start, isExtension: false);
                case 6 when keyword.SequenceEqual("scalar"u8):
                    return ParseScalarType(description, start, isExtension: false);
                case 8 when keyword.SequenceEqual("fragment"u8):
                    return ParseFragmentDefinition(description, start);
                case 8 when keyword.SequenceEqual("mutation"u8):
                case 12 when keyword.SequenceEqual("subscription"u8):
                    return ParseOperation(description, start);
                case 9 when keyword.SequenceEqual("interface"u8):
                    return ParseInterfaceType(description, start, isExtension: false);
                case 9 when keyword.SequenceEqual("directive"u8):
                    return ParseDirectiveDefinition(description, start);
            }

            if (description is not null)
            {
                throw new SyntaxException(
                    "Unexpected description, descriptions are supported only on type definitions.",
                    start with { End = start.Start });
            }

            if (keyword.SequenceEqual("extend"u8))
            {
                return ParseExtension(start);
            }
        }

        throw Unexpected();
    }

    private StringValueNode? ParseDescription()
        => _reader.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private NameNode ParseName()
    {
        if (_reader.Kind != TokenKind.Name)
        {
            throw Expected(TokenKind.Name.Describe());
        }

        var start = Mark();
        var value = _reader.GetText();
        Advance();
        return new NameNode(value, From(start));
    }

    private void Advance()
    {
        _lastEnd = _reader.End;
        _reader.Read();

        if (_reader.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            // The wording, slip included, is the one that clients know.
            throw _reader.ErrorHere($"Document contains more that {_options.MaxTokens} tokens. Parsing aborted.");
        }
    }

    private void Expect(TokenKind kind)
    {
        if (_reader.Kind != kind)
        {
            throw Expected(kind.Describe());
        }

        Advance();
    }

    private bool Skip(TokenKind kind)
    {
        if (_reader.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Expected($"\"{System.Text.Encoding.ASCII.GetString(keyword)}\"");
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!_reader.IsName(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
        {
            throw _reader.ErrorHere($"Document nests deeper than {_options.MaxDepth} levels. Parsing aborted.");
        }
    }

    private void Leave() => _depth--;

    private readonly Location Mark() => new(_reader.Start, _reader.End, _reader.Line, _reader.Column);

    private readonly Location From(Location start) => _options.NoLocations ? default : start with { End = _lastEnd };

    private readonly SyntaxException Expected(string what) => _reader.ErrorHere($"Expected {what}, found {_reader.Describe()}.");

    private readonly SyntaxException Unexpected() => _reader.ErrorHere($"Unexpected {_reader.Describe()}.");
}
