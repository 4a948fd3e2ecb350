using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>An operation with its fragments and the variables it is sent with, each as JSON.</summary>
internal sealed record OracleOperation(DocumentNode Document, IReadOnlyDictionary<string, string> Variables)
{
    public OperationDefinitionNode Operation => Document.Definitions.OfType<OperationDefinitionNode>().Single();

    public string Text => SyntaxPrinter.Print(Document);

    public string VariablesJson => $"{{{string.Join(',', Variables.Select(v => $"\"{v.Key}\":{v.Value}"))}}}";

    /// <summary>The same without fragments and variables that nothing uses.</summary>
    public OracleOperation Pruned()
    {
        var fragments = Document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(f => f.Name.Value, StringComparer.Ordinal);
        var operation = Operation;
        var used = new Usage(fragments);
        used.Add(operation.SelectionSet);
        var definitions = new List<DefinitionNode>
        {
            new OperationDefinitionNode(
                null,
                operation.Operation,
                operation.Name,
                [.. operation.VariableDefinitions.Where(v => used.Variables.Contains(v.Variable.Name.Value))],
                operation.Directives,
                operation.SelectionSet),
        };
        definitions.AddRange(fragments.Values.Where(f => used.Fragments.Contains(f.Name.Value)));
        return new OracleOperation(
            new DocumentNode(definitions),
            Variables.Where(v => used.Variables.Contains(v.Key)).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal));
    }

    private sealed class Usage(Dictionary<string, FragmentDefinitionNode> fragments)
    {
        public HashSet<string> Fragments { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

        public void Add(SelectionSetNode set)
        {
            foreach (var selection in set.Selections)
            {
                foreach (var directive in ((IHasDirectives)selection).Directives)
                {
                    Add(directive.Arguments);
                }

                switch (selection)
                {
                    case FieldNode field:
                        Add(field.Arguments);
                        if (field.SelectionSet is not null)
                        {
                            Add(field.SelectionSet);
                        }

                        break;
                    case InlineFragmentNode inline:
                        Add(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when Fragments.Add(spread.Name.Value):
                        Add(fragments[spread.Name.Value].SelectionSet);
                        break;
                }
            }
        }

        private void Add(IReadOnlyList<ArgumentNode> arguments)
        {
            foreach (var argument in arguments)
            {
                ArgumentText.FindVariables(argument.Value, Variables);
            }
        }
    }
}
