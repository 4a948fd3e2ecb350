using Cacao.Language;

namespace Cacao.Fusion.Rest;

/// <summary>Takes the directives of endpoints out of syntax; everything keeps its place in the file.</summary>
internal static class RestSyntax
{
    public static OperationDefinitionNode Strip(OperationDefinitionNode operation) => new(
        operation.Description,
        operation.Operation,
        operation.Name,
        [.. operation.VariableDefinitions.Select(v => new VariableDefinitionNode(
            v.Description, v.Variable, v.Type, v.DefaultValue, Strip(v.Directives), v.Location))],
        Strip(operation.Directives),
        Strip(operation.SelectionSet),
        operation.Location);

    public static FragmentDefinitionNode Strip(FragmentDefinitionNode fragment) => new(
        fragment.Description, fragment.Name, fragment.TypeCondition, Strip(fragment.Directives), Strip(fragment.SelectionSet), fragment.Location);

    /// <summary>The names of all fragments that selections use, directly or through others.</summary>
    public static void FindFragments(
        SelectionSetNode selections, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, ISet<string> found)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode { SelectionSet: { } children }:
                    FindFragments(children, fragments, found);
                    break;
                case InlineFragmentNode inline:
                    FindFragments(inline.SelectionSet, fragments, found);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment) && found.Add(spread.Name.Value):
                    FindFragments(fragment.SelectionSet, fragments, found);
                    break;
            }
        }
    }

    private static SelectionSetNode Strip(SelectionSetNode set) => new([.. set.Selections.Select(Strip)], set.Location);

    private static SelectionNode Strip(SelectionNode selection) => selection switch
    {
        FieldNode field => new FieldNode(
            field.Alias,
            field.Name,
            field.Arguments,
            Strip(field.Directives),
            field.SelectionSet is { } children ? Strip(children) : null,
            field.Location),
        InlineFragmentNode inline => new InlineFragmentNode(
            inline.TypeCondition, Strip(inline.Directives), Strip(inline.SelectionSet), inline.Location),
        FragmentSpreadNode spread => new FragmentSpreadNode(spread.Name, Strip(spread.Directives), spread.Location),
        _ => selection,
    };

    private static List<DirectiveNode> Strip(IReadOnlyList<DirectiveNode> directives) => [.. directives.Where(d => !RestDirectives.IsOwn(d))];
}
