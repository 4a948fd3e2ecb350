using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

internal sealed partial class DocumentWalker
{
    private void Walk(OperationDefinitionNode node)
    {
        _usages = _context.Variables.Begin(node);
        _context.Type = _context.KnownSchema?.GetOperationType(node.Operation);

        foreach (var rule in _operation)
        {
            rule.Enter(node);
        }

        Walk(node.VariableDefinitions);
        WalkDirectives(node.Directives, Location(node.Operation));
        Walk(node.SelectionSet);

        foreach (var rule in _operation)
        {
            rule.Leave(node);
        }

        _context.Type = null;
        _usages = null;
    }

    private void Walk(FragmentDefinitionNode node)
    {
        _usages = _context.Variables.Begin(node);
        _context.Type = OutputType(node.TypeCondition);

        foreach (var rule in _fragment)
        {
            rule.Enter(node);
        }

        Walk(node.VariableDefinitions);
        Walk(node.TypeCondition);
        WalkDirectives(node.Directives, "FRAGMENT_DEFINITION");
        Walk(node.SelectionSet);
        _context.Type = null;
        _usages = null;
    }

    private void Walk(IReadOnlyList<VariableDefinitionNode> definitions)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            var node = definitions[i];
            var type = _context.KnownSchema?.GetTypeFrom(node.Type);
            var outer = Push(type is not null && type.IsInputType ? type : null, hasDefault: false);

            foreach (var rule in _variableDefinition)
            {
                rule.Enter(node);
            }

            Walk(node.Type);

            if (node.DefaultValue is { } defaultValue)
            {
                Walk(defaultValue);
            }

            WalkDirectives(node.Directives, "VARIABLE_DEFINITION");
            Pop(outer);
        }
    }

    private void Walk(SelectionSetNode node)
    {
        var outer = _context.ParentType;
        var type = _context.Type?.NamedType;
        _context.ParentType = type is not null && type.IsCompositeType ? type : null;

        foreach (var rule in _selectionSet)
        {
            rule.Enter(node);
        }

        for (var i = 0; i < node.Selections.Count && !_context.IsFull; i++)
        {
            switch (node.Selections[i])
            {
                case FieldNode field:
                    Walk(field);
                    break;
                case FragmentSpreadNode spread:
                    Walk(spread);
                    break;
                case InlineFragmentNode inline:
                    Walk(inline);
                    break;
            }
        }

        _context.ParentType = outer;
    }

    private void Walk(FieldNode node)
    {
        var (outerField, outerType) = (_context.Field, _context.Type);
        FieldDefinition? field = null;

        if (_context.ParentType is { } parent)
        {
            _context.Schema.TryGetField(parent, node.Name.Value, out field);
        }

        _context.Field = field;
        _context.Type = field?.Type;

        foreach (var rule in _field)
        {
            rule.Enter(node);
        }

        Walk(node.Arguments);
        WalkDirectives(node.Directives, "FIELD");

        if (node.SelectionSet is { } selectionSet)
        {
            Walk(selectionSet);
        }

        foreach (var rule in _field)
        {
            rule.Leave(node);
        }

        _context.Field = outerField;
        _context.Type = outerType;
    }

    private void Walk(FragmentSpreadNode node)
    {
        foreach (var rule in _fragmentSpread)
        {
            rule.Enter(node);
        }

        WalkDirectives(node.Directives, "FRAGMENT_SPREAD");
    }

    private void Walk(InlineFragmentNode node)
    {
        var outerType = _context.Type;
        _context.Type = node.TypeCondition is { } condition ? OutputType(condition) : outerType?.NamedType;

        foreach (var rule in _inlineFragment)
        {
            rule.Enter(node);
        }

        if (node.TypeCondition is { } typeCondition)
        {
            Walk(typeCondition);
        }

        WalkDirectives(node.Directives, "INLINE_FRAGMENT");
        Walk(node.SelectionSet);
        _context.Type = outerType;
    }

    private NamedType? OutputType(NamedTypeNode condition)
        => _context.KnownSchema is { } schema && schema.TryGetType(condition.Name.Value, out var type) && type.IsOutputType ? type : null;

    private static string Location(OperationType operation) => operation switch
    {
        OperationType.Query => "QUERY",
        OperationType.Mutation => "MUTATION",
        _ => "SUBSCRIPTION",
    };
}
