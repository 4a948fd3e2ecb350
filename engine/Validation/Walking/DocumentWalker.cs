using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>
/// The one walk that all rules share. Each node is entered by every rule that asked for its kind, then its children are walked,
/// then it is left. The context's types are those of the node while its rules run.
/// </summary>
internal sealed partial class DocumentWalker
{
    private readonly ValidationContext _context;
    private readonly DocumentRule[] _document;
    private readonly DocumentRule[] _operation;
    private readonly DocumentRule[] _fragment;
    private readonly DocumentRule[] _variableDefinition;
    private readonly DocumentRule[] _selectionSet;
    private readonly DocumentRule[] _field;
    private readonly DocumentRule[] _fragmentSpread;
    private readonly DocumentRule[] _inlineFragment;
    private readonly DocumentRule[] _directive;
    private readonly DocumentRule[] _memberDefinition;
    private readonly DocumentRule[] _argument;
    private readonly DocumentRule[] _namedType;
    private readonly DocumentRule[] _value;
    private readonly DocumentRule[] _objectField;
    private readonly DocumentRule[] _schema;
    private readonly DocumentRule[] _typeDefinition;
    private readonly DocumentRule[] _directiveDefinition;
    private List<VariableUsage>? _usages;

    public DocumentWalker(ValidationContext context, DocumentRule[] rules)
    {
        _context = context;
        _document = Select(rules, NodeEvents.Document);
        _operation = Select(rules, NodeEvents.Operation);
        _fragment = Select(rules, NodeEvents.Fragment);
        _variableDefinition = Select(rules, NodeEvents.VariableDefinition);
        _selectionSet = Select(rules, NodeEvents.SelectionSet);
        _field = Select(rules, NodeEvents.Field);
        _fragmentSpread = Select(rules, NodeEvents.FragmentSpread);
        _inlineFragment = Select(rules, NodeEvents.InlineFragment);
        _directive = Select(rules, NodeEvents.Directive);
        _memberDefinition = Select(rules, NodeEvents.MemberDefinition);
        _argument = Select(rules, NodeEvents.Argument);
        _namedType = Select(rules, NodeEvents.NamedType);
        _value = Select(rules, NodeEvents.Value);
        _objectField = Select(rules, NodeEvents.ObjectField);
        _schema = Select(rules, NodeEvents.Schema);
        _typeDefinition = Select(rules, NodeEvents.TypeDefinition);
        _directiveDefinition = Select(rules, NodeEvents.DirectiveDefinition);
    }

    public void Walk(DocumentNode document)
    {
        foreach (var rule in _document)
        {
            rule.Enter(document);
        }

        for (var i = 0; i < document.Definitions.Count && !_context.IsFull; i++)
        {
            WalkDefinition(document.Definitions[i]);
        }

        foreach (var rule in _document)
        {
            rule.Leave(document);
        }
    }

    public void WalkDefinition(DefinitionNode definition)
    {
        _context.Definition = definition;

        switch (definition)
        {
            case OperationDefinitionNode operation:
                Walk(operation);
                break;
            case FragmentDefinitionNode fragment:
                Walk(fragment);
                break;
            default:
                WalkTypeSystem(definition);
                break;
        }

        _context.Definition = null;
    }

    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, string location)
    {
        if (directives.Count == 0)
        {
            return;
        }

        _context.DirectiveLocation = location;

        for (var i = 0; i < directives.Count; i++)
        {
            Walk(directives[i]);
        }
    }

    private void EnterMember(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var rule in _memberDefinition)
        {
            rule.EnterMember(directives);
        }
    }

    private void Walk(DirectiveNode node)
    {
        DirectiveDefinition? directive = null;
        _context.KnownSchema?.TryGetDirective(node.Name.Value, out directive);
        _context.Directive = directive;
        _context.IsInDirective = true;

        foreach (var rule in _directive)
        {
            rule.Enter(node);
        }

        Walk(node.Arguments);

        foreach (var rule in _directive)
        {
            rule.Leave(node);
        }

        _context.Directive = null;
        _context.IsInDirective = false;
    }

    private void Walk(IReadOnlyList<ArgumentNode> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var node = arguments[i];
            InputValueDefinition? argument = null;

            if (_context.Directive is { } directive)
            {
                argument = Find(directive.Arguments, node.Name.Value);
            }
            else
            {
                _context.Field?.TryGetArgument(node.Name.Value, out argument);
            }

            _context.Argument = argument;
            var outer = Push(argument?.Type, argument?.DefaultValue is not null);

            foreach (var rule in _argument)
            {
                rule.Enter(node);
            }

            Walk(node.Value);
            Pop(outer);
            _context.Argument = null;
        }
    }

    private static InputValueDefinition? Find(IReadOnlyList<InputValueDefinition> arguments, string name)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name == name)
            {
                return arguments[i];
            }
        }

        return null;
    }

    private static DocumentRule[] Select(DocumentRule[] rules, NodeEvents nodeEvent)
    {
        var count = 0;

        foreach (var rule in rules)
        {
            count += (rule.Events & nodeEvent) != 0 ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var selected = new DocumentRule[count];
        count = 0;

        foreach (var rule in rules)
        {
            if ((rule.Events & nodeEvent) != 0)
            {
                selected[count++] = rule;
            }
        }

        return selected;
    }
}
