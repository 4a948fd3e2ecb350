using Cacao.Language;

namespace Cacao.Execution.Operations;

/// <summary>Finds the variables that decide which selections an operation has.</summary>
internal sealed class ConditionCollector
{
    private readonly OperationDocument _document;
    private readonly List<string> _variables = [];
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);

    private ConditionCollector(OperationDocument document) => _document = document;

    public static string[] Collect(OperationDocument document, OperationDefinitionNode operation)
    {
        var collector = new ConditionCollector(document);
        collector.Visit(operation.SelectionSet);
        return [.. collector._variables];
    }

    private void Visit(SelectionSetNode set)
    {
        for (var i = 0; i < set.Selections.Count; i++)
        {
            switch (set.Selections[i])
            {
                case FieldNode field:
                    Visit(field.Directives);
                    if (field.SelectionSet is not null)
                    {
                        Visit(field.SelectionSet);
                    }

                    break;
                case InlineFragmentNode inline:
                    Visit(inline.Directives);
                    Visit(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread:
                    Visit(spread.Directives);
                    if (_fragments.Add(spread.Name.Value) && _document.TryGetFragment(spread.Name.Value, out var fragment))
                    {
                        Visit(fragment.SelectionSet);
                    }

                    break;
            }
        }
    }

    private void Visit(IReadOnlyList<DirectiveNode> directives)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (directives[i].Name.Value is "skip" or "include"
                && ConditionSyntax.Argument(directives[i]) is VariableNode variable
                && !_variables.Contains(variable.Name.Value))
            {
                _variables.Add(variable.Name.Value);
            }
        }
    }
}
