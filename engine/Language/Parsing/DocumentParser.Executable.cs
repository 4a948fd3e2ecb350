namespace Cacao.Language;

internal ref partial struct DocumentParser
{
    private OperationDefinitionNode ParseAnonymousQuery(Location start)
    {
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(null, OperationType.Query, null, [], [], selectionSet, From(start));
    }

    private OperationDefinitionNode ParseOperation(StringValueNode? description, Location start)
    {
        var operation = ParseOperationType();
        var name = _reader.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(description, operation, name, variables, directives, selectionSet, From(start));
    }

    private OperationType ParseOperationType()
    {
        if (_reader.Kind != TokenKind.Name)
        {
            throw Expected(TokenKind.Name.Describe());
        }

        OperationType type;

        if (_reader.IsName("query"u8))
        {
            type = OperationType.Query;
        }
        else if (_reader.IsName("mutation"u8))
        {
            type = OperationType.Mutation;
        }
        else if (_reader.IsName("subscription"u8))
        {
            type = OperationType.Subscription;
        }
        else
        {
            throw Unexpected();
        }

        Advance();
        return type;
    }

    private VariableDefinitionNode[] ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenLeft))
        {
            return [];
        }

        var definitions = new NodeListBuilder<VariableDefinitionNode>();

        do
        {
            definitions.Add(ParseVariableDefinition());
        }
        while (!Skip(TokenKind.ParenRight));

        return definitions.Build();
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = Mark();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equal) ? ParseValueLiteral(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(description, variable, type, defaultValue, directives, From(start));
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = Mark();
        Enter();
        Expect(TokenKind.BraceLeft);
        var selections = new NodeListBuilder<SelectionNode>();

        do
        {
            selections.Add(ParseSelection());
        }
        while (!Skip(TokenKind.BraceRight));

        Leave();
        return new SelectionSetNode(selections.Build(), From(start));
    }

    private SelectionNode ParseSelection() => _reader.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        if (++_fields > _options.MaxFields)
        {
            throw _reader.ErrorHere($"Document contains more than {_options.MaxFields} fields. Parsing aborted.");
        }

        var start = Mark();
        var name = ParseName();
        NameNode? alias = null;

        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = _reader.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, From(start));
    }

    private SelectionNode ParseFragment()
    {
        var start = Mark();
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);

        if (!hasTypeCondition && _reader.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConst: false);
            return new FragmentSpreadNode(name, spreadDirectives, From(start));
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, directives, selectionSet, From(start));
    }

    private FragmentDefinitionNode ParseFragmentDefinition(StringValueNode? description, Location start)
    {
        Advance();

        if (_reader.IsName("on"u8))
        {
            throw Unexpected();
        }

        var name = ParseName();
        var variables = _options.AllowLegacyFragmentVariables ? ParseVariableDefinitions() : [];
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(description, name, typeCondition, directives, selectionSet, From(start), variables);
    }

    private ArgumentNode[] ParseArguments(bool isConst)
    {
        if (!Skip(TokenKind.ParenLeft))
        {
            return [];
        }

        var arguments = new NodeListBuilder<ArgumentNode>();

        do
        {
            var start = Mark();
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValueLiteral(isConst);
            arguments.Add(new ArgumentNode(name, value, From(start)));
        }
        while (!Skip(TokenKind.ParenRight));

        return arguments.Build();
    }

    private DirectiveNode[] ParseDirectives(bool isConst)
    {
        if (_reader.Kind != TokenKind.At)
        {
            return [];
        }

        var directives = new NodeListBuilder<DirectiveNode>();
        var count = 0;

        while (_reader.Kind == TokenKind.At)
        {
            if (!isConst && ++count > _options.MaxDirectives)
            {
                throw _reader.ErrorHere($"Document contains more than {_options.MaxDirectives} directives at one place. Parsing aborted.");
            }

            var start = Mark();
            Advance();
            var name = ParseName();
            var arguments = ParseArguments(isConst);
            directives.Add(new DirectiveNode(name, arguments, From(start)));
        }

        return directives.Build();
    }
}
