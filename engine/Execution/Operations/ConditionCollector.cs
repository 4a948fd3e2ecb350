using Cacao.Language;

namespace Cacao.Execution.Operations;

/// <summary>Finds the variables that decide which selections an operation has.</summary>
internal sealed class ConditionCollector
{
    private readonly OperationDocument _document;
    private readonly List<string> _variables = [];
    private readonly List<string> _incrementalVariables = [];
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);

    private ConditionCollector(OperationDocument document) => _document = document;

    /// <summary>The variables of <c>@skip</c> and <c>@include</c>.</summary>
    public string[] Variables => [.. _variables];

    /// <summary>The variables that turn <c>@defer</c> and <c>@stream</c> off.</summary>
    public string[] IncrementalVariables => [.. _incrementalVariables];

    /// <summary>True when something may be deferred or streamed.</summary>
    public bool IsIncremental { get; private set; }

    public static ConditionCollector Collect(OperationDocument document, OperationDefinitionNode operation)
    {
        var collector = new ConditionCollector(document);
        collector.Visit(operation.SelectionSet);
        return collector;
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
            var argument = ConditionSyntax.Argument(directives[i]);
            switch (directives[i].Name.Value)
            {
                case "skip" or "include":
                    Add(_variables, argument);
                    break;
                case "defer" or "stream" when argument is not BooleanValueNode { Value: false }:
                    IsIncremental = true;
                    Add(_incrementalVariables, argument);
                    break;
            }
        }
    }

    private static void Add(List<string> variables, ValueNode? argument)
    {
        if (argument is VariableNode variable && !variables.Contains(variable.Name.Value))
        {
            variables.Add(variable.Name.Value);
        }
    }
}
