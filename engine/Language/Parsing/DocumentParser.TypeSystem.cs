namespace Cacao.Language;

internal ref partial struct DocumentParser
{
    private SchemaDefinitionNode ParseSchema(StringValueNode? description, Location start, bool isExtension)
    {
        Advance();
        var directives = ParseDirectives(isConst: true);
        var operationTypes = new NodeListBuilder<OperationTypeDefinitionNode>();

        if (!isExtension || _reader.Kind == TokenKind.BraceLeft)
        {
            Expect(TokenKind.BraceLeft);

            do
            {
                operationTypes.Add(ParseOperationTypeDefinition());
            }
            while (!Skip(TokenKind.BraceRight));
        }
        else if (directives.Length == 0)
        {
            throw Unexpected();
        }

        return new SchemaDefinitionNode(description, directives, operationTypes.Build(), isExtension, From(start));
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = Mark();
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(operation, type, From(start));
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(StringValueNode? description, Location start)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var directives = _options.AllowDirectivesOnDirectiveDefinitions ? ParseDirectives(isConst: true) : [];
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = new NodeListBuilder<NameNode>();
        Skip(TokenKind.Pipe);

        do
        {
            locations.Add(ParseDirectiveLocation());
        }
        while (Skip(TokenKind.Pipe));

        return new DirectiveDefinitionNode(description, name, arguments, isRepeatable, locations.Build(), From(start)) { Directives = directives };
    }

    private NameNode ParseDirectiveLocation()
    {
        if (_reader.Kind != TokenKind.Name || DirectiveLocationNames.IsKnown(_reader.GetText()))
        {
            return ParseName();
        }

        return (_options.AllowLegacyFragmentVariables && _reader.IsName("FRAGMENT_VARIABLE_DEFINITION"u8))
            || (_options.AllowDirectivesOnDirectiveDefinitions && _reader.IsName("DIRECTIVE_DEFINITION"u8))
                ? ParseName()
                : throw Unexpected();
    }

    private FieldDefinitionNode[] ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var fields = new NodeListBuilder<FieldDefinitionNode>();

        do
        {
            fields.Add(ParseFieldDefinition());
        }
        while (!Skip(TokenKind.BraceRight));

        return fields.Build();
    }

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = Mark();
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConst: true);
        return new FieldDefinitionNode(description, name, arguments, type, directives, From(start));
    }

    private InputValueDefinitionNode[] ParseArgumentDefinitions()
        => ParseInputValues(TokenKind.ParenLeft, TokenKind.ParenRight);

    private InputValueDefinitionNode[] ParseInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
        {
            return [];
        }

        var values = new NodeListBuilder<InputValueDefinitionNode>();

        do
        {
            values.Add(ParseInputValue());
        }
        while (!Skip(close));

        return values.Build();
    }

    private InputValueDefinitionNode ParseInputValue()
    {
        var start = Mark();
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValueLiteral(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new InputValueDefinitionNode(description, name, type, defaultValue, directives, From(start));
    }

    private NamedTypeNode[] ParseNamedTypes(TokenKind delimiter)
    {
        var types = new NodeListBuilder<NamedTypeNode>();
        Skip(delimiter);

        do
        {
            types.Add(ParseNamedType());
        }
        while (Skip(delimiter));

        return types.Build();
    }

    private EnumValueDefinitionNode[] ParseEnumValues()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var values = new NodeListBuilder<EnumValueDefinitionNode>();

        do
        {
            var start = Mark();
            var description = ParseDescription();

            if (_reader.IsName("true"u8) || _reader.IsName("false"u8) || _reader.IsName("null"u8))
            {
                throw _reader.ErrorHere($"{_reader.Describe()} is reserved and cannot be used for an enum value.");
            }

            var name = ParseName();
            var directives = ParseDirectives(isConst: true);
            values.Add(new EnumValueDefinitionNode(description, name, directives, From(start)));
        }
        while (!Skip(TokenKind.BraceRight));

        return values.Build();
    }
}
