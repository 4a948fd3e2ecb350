using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Finds what an operation's type, fields and their types demand before it is executed.</summary>
internal sealed class RequestRules
{
    private readonly Schema _schema;
    private readonly OperationDocument _document;
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);
    private readonly List<AuthorizeDirective> _directives = [];

    private RequestRules(Schema schema, OperationDocument document)
    {
        _schema = schema;
        _document = document;
    }

    public static IReadOnlyList<AuthorizeDirective> Find(Schema schema, OperationDefinition operation)
    {
        if (schema.GetOperationType(operation.Syntax.Operation) is not { } root)
        {
            return [];
        }

        var rules = new RequestRules(schema, operation.Document);
        rules.Add(root.Features);
        rules.Visit(root, operation.Syntax.SelectionSet);
        return rules._directives;
    }

    private void Visit(NamedType type, SelectionSetNode selections)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field when FindField(type, field.Name.Value) is { } definition:
                    Add(definition.Features);
                    if (field.SelectionSet is { } below)
                    {
                        Visit(definition.Type.NamedType, below);
                    }

                    break;
                case InlineFragmentNode inline:
                    Visit(FindType(inline.TypeCondition) ?? type, inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _fragments.Add(spread.Name.Value) && _document.TryGetFragment(spread.Name.Value, out var fragment):
                    Visit(FindType(fragment.TypeCondition) ?? type, fragment.SelectionSet);
                    break;
            }
        }
    }

    private static FieldDefinition? FindField(NamedType type, string name)
        => type is ComplexType complex && complex.TryGetField(name, out var field) ? field : null;

    private NamedType? FindType(NamedTypeNode? condition)
        => condition is not null && _schema.TryGetType(condition.Name.Value, out var type) ? type : null;

    private void Add(FeatureCollection features)
    {
        foreach (var directive in features.Get<RequestAuthorizeFeature>()?.Directives ?? [])
        {
            if (!_directives.Contains(directive))
            {
                _directives.Add(directive);
            }
        }
    }
}
