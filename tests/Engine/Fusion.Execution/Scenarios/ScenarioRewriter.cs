using Cacao.Language;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Writes an operation in other words.</summary>
internal static class ScenarioRewriter
{
    private const string Condition = "varied";

    /// <summary>True when the answer stays the same to the order of its fields.</summary>
    public static bool KeepsAnswer(ScenarioVariation variation) => variation is ScenarioVariation.Conditional or ScenarioVariation.Doubled;

    public static OracleOperation Rewrite(OracleOperation operation, ScenarioVariation variation)
    {
        var definitions = operation.Document.Definitions.Select(definition => definition switch
        {
            OperationDefinitionNode o => new OperationDefinitionNode(
                null, o.Operation, o.Name, [.. o.VariableDefinitions, .. Variables(variation)], o.Directives, Rewrite(o.SelectionSet, variation)),
            FragmentDefinitionNode f => new FragmentDefinitionNode(null, f.Name, f.TypeCondition, f.Directives, Rewrite(f.SelectionSet, variation)),
            _ => definition,
        });
        return new OracleOperation(new DocumentNode([.. definitions]), operation.Variables);
    }

    private static VariableDefinitionNode[] Variables(ScenarioVariation variation)
        => variation == ScenarioVariation.Conditional
            ? [new VariableDefinitionNode(null, Variable(), new NonNullTypeNode(new NamedTypeNode(new NameNode("Boolean"))), new BooleanValueNode(true), [])]
            : [];

    private static SelectionSetNode Rewrite(SelectionSetNode set, ScenarioVariation variation)
    {
        var selections = set.Selections.Select(s => Rewrite(s, variation)).ToArray();
        switch (variation)
        {
            case ScenarioVariation.Reversed:
                Array.Reverse(selections);
                return new SelectionSetNode(selections);
            case ScenarioVariation.Conditional:
                var include = new DirectiveNode(new NameNode("include"), [new ArgumentNode(new NameNode("if"), Variable())]);
                return new SelectionSetNode([new InlineFragmentNode(null, [include], new SelectionSetNode(selections))]);
            case ScenarioVariation.Doubled:
                return new SelectionSetNode([.. selections, .. selections]);
            default:
                return new SelectionSetNode(selections);
        }
    }

    private static SelectionNode Rewrite(SelectionNode selection, ScenarioVariation variation) => selection switch
    {
        FieldNode field => new FieldNode(
            variation == ScenarioVariation.Aliased ? new NameNode($"x_{(field.Alias ?? field.Name).Value}") : field.Alias,
            field.Name,
            field.Arguments,
            field.Directives,
            field.SelectionSet is null ? null : Rewrite(field.SelectionSet, variation)),
        InlineFragmentNode inline => new InlineFragmentNode(inline.TypeCondition, inline.Directives, Rewrite(inline.SelectionSet, variation)),
        _ => selection,
    };

    private static VariableNode Variable() => new(new NameNode(Condition));
}
