namespace Cacao.Language;

internal partial struct NodePrinter
{
    private void PrintExecutable(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                PrintOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                PrintFragment(fragment);
                break;
            case VariableDefinitionNode variable:
                PrintVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                PrintSelectionSet(selectionSet);
                break;
            case FieldNode field:
                PrintField(field);
                break;
            case FragmentSpreadNode spread:
                Writer.Write("...");
                Writer.Write(spread.Name.Value);
                PrintDirectives(spread.Directives);
                break;
            case InlineFragmentNode inline:
                PrintInlineFragment(inline);
                break;
        }
    }

    /// <summary>An operation that is printed as its selections alone.</summary>
    private static bool IsShorthand(DefinitionNode definition) => definition is OperationDefinitionNode
    {
        Operation: OperationType.Query,
        Name: null,
        Description: null,
        VariableDefinitions.Count: 0,
        Directives.Count: 0,
    };

    private void PrintOperation(OperationDefinitionNode operation)
    {
        PrintDescription(operation.Description);

        if (!IsShorthand(operation))
        {
            Writer.Write(OperationName(operation.Operation));

            if (operation.Name is not null || operation.VariableDefinitions.Count > 0)
            {
                Writer.Write(' ');
                Writer.Write(operation.Name?.Value);
                PrintVariableDefinitions(operation.VariableDefinitions);
            }

            PrintDirectives(operation.Directives);
            Writer.Write(' ');
        }

        PrintSelectionSet(operation.SelectionSet);
    }

    private void PrintFragment(FragmentDefinitionNode fragment)
    {
        PrintDescription(fragment.Description);
        Writer.Write("fragment ");
        Writer.Write(fragment.Name.Value);
        PrintVariableDefinitions(fragment.VariableDefinitions);
        Writer.Write(" on ");
        Writer.Write(fragment.TypeCondition.Name.Value);
        PrintDirectives(fragment.Directives);
        Writer.Write(' ');
        PrintSelectionSet(fragment.SelectionSet);
    }

    private void PrintVariableDefinitions(IReadOnlyList<VariableDefinitionNode> definitions)
    {
        if (definitions.Count == 0)
        {
            return;
        }

        for (var i = 0; i < definitions.Count; i++)
        {
            if (definitions[i].Description is not null)
            {
                PrintLines(definitions, '(', ')');
                return;
            }
        }

        Writer.Write('(');
        PrintList(definitions, ", ");
        Writer.Write(')');
    }

    private void PrintVariableDefinition(VariableDefinitionNode definition)
    {
        PrintDescription(definition.Description);
        PrintValue(definition.Variable);
        Writer.Write(": ");
        PrintType(definition.Type);

        if (definition.DefaultValue is { } defaultValue)
        {
            Writer.Write(" = ");
            PrintValue(defaultValue);
        }

        PrintDirectives(definition.Directives);
    }

    private void PrintSelectionSet(SelectionSetNode selectionSet) => PrintLines(selectionSet.Selections, '{', '}');

    private void PrintField(FieldNode field)
    {
        var start = Writer.Length;

        if (field.Alias is { } alias)
        {
            Writer.Write(alias.Value);
            Writer.Write(": ");
        }

        Writer.Write(field.Name.Value);

        if (field.Arguments.Count > 0)
        {
            var argumentStart = Writer.Length;
            PrintArguments(field.Arguments);

            if (UnindentedLength(start) > MaxLine)
            {
                Writer.Truncate(argumentStart);
                PrintLines(field.Arguments, '(', ')');
            }
        }

        PrintDirectives(field.Directives);

        if (field.SelectionSet is { } selectionSet)
        {
            Writer.Write(' ');
            PrintSelectionSet(selectionSet);
        }
    }

    /// <summary>What was written since a place, without the indentation that block strings in it got.</summary>
    private readonly int UnindentedLength(int start)
    {
        var text = Writer.Written[start..];
        return text.Length - (text.Count('\n') * Writer.Indentation);
    }

    private void PrintInlineFragment(InlineFragmentNode inline)
    {
        Writer.Write("...");

        if (inline.TypeCondition is { } typeCondition)
        {
            Writer.Write(" on ");
            Writer.Write(typeCondition.Name.Value);
        }

        PrintDirectives(inline.Directives);
        Writer.Write(' ');
        PrintSelectionSet(inline.SelectionSet);
    }

    private static string OperationName(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
