namespace Cacao.Language;

internal ref partial struct DocumentParser
{
    private ValueNode ParseValueLiteral(bool isConst)
    {
        var start = Mark();

        switch (_reader.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConst);

            case TokenKind.BraceLeft:
                return ParseObject(isConst);

            case TokenKind.Int:
                var integer = _reader.GetText();
                Advance();
                return new IntValueNode(integer, From(start));

            case TokenKind.Float:
                var number = _reader.GetText();
                Advance();
                return new FloatValueNode(number, From(start));

            case TokenKind.String or TokenKind.BlockString:
                return ParseString();

            case TokenKind.Name:
                return ParseNameValue();

            case TokenKind.Dollar:
                return isConst ? throw VariableInConstant() : ParseVariable();

            default:
                throw Unexpected();
        }
    }

    private ValueNode ParseNameValue()
    {
        var start = Mark();

        if (_reader.IsName("true"u8) || _reader.IsName("false"u8))
        {
            var value = _reader.RawText.Length == 4;
            Advance();
            return new BooleanValueNode(value, From(start));
        }

        if (_reader.IsName("null"u8))
        {
            Advance();
            return new NullValueNode(From(start));
        }

        var name = _reader.GetText();
        Advance();
        return new EnumValueNode(name, From(start));
    }

    private StringValueNode ParseString()
    {
        var start = Mark();
        var value = _reader.GetString();
        var isBlock = _reader.Kind == TokenKind.BlockString;
        Advance();
        return new StringValueNode(value, isBlock, From(start));
    }

    private VariableNode ParseVariable()
    {
        var start = Mark();
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(name, From(start));
    }

    private SyntaxException VariableInConstant()
    {
        var dollar = _reader;
        Advance();

        return _reader.Kind == TokenKind.Name
            ? dollar.ErrorHere($"Unexpected variable \"${_reader.GetText()}\" in constant value.")
            : dollar.ErrorHere($"Unexpected {dollar.Describe()}.");
    }

    private ListValueNode ParseList(bool isConst)
    {
        var start = Mark();
        Enter();
        Advance();
        var items = new NodeListBuilder<ValueNode>();

        while (!Skip(TokenKind.BracketRight))
        {
            items.Add(ParseValueLiteral(isConst));
        }

        Leave();
        return new ListValueNode(items.Build(), From(start));
    }

    private ObjectValueNode ParseObject(bool isConst)
    {
        var start = Mark();
        Enter();
        Advance();
        var fields = new NodeListBuilder<ObjectFieldNode>();

        while (!Skip(TokenKind.BraceRight))
        {
            var fieldStart = Mark();
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValueLiteral(isConst);
            fields.Add(new ObjectFieldNode(name, value, From(fieldStart)));
        }

        Leave();
        return new ObjectValueNode(fields.Build(), From(start));
    }

    private TypeNode ParseTypeReference()
    {
        var start = Mark();
        TypeNode type;

        if (Skip(TokenKind.BracketLeft))
        {
            Enter();
            var itemType = ParseTypeReference();
            Leave();
            Expect(TokenKind.BracketRight);
            type = new ListTypeNode(itemType, From(start));
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type, From(start)) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = Mark();
        var name = ParseName();
        return new NamedTypeNode(name, From(start));
    }
}
