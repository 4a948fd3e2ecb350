using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// The selection sets of an operation do not nest deeper than allowed, fragments followed: the parser sees how deep each definition is, not
/// how long a chain fragments form. Whoever goes down with a valid operation has stack enough for it.
/// </summary>
internal sealed class MaxNestingRule : DocumentRule
{
    private FragmentMeasure? _measure;

    public override NodeEvents Events => NodeEvents.Operation;

    public override void Enter(OperationDefinitionNode node)
    {
        _measure ??= new FragmentMeasure(Context.Fragments, static (_, set, levels) => Levels(set, levels));
        if (_measure.Of(node) > Context.Options.MaxNesting)
        {
            Context.Report($"The operation nests selection sets more than {Context.Options.MaxNesting} levels deep.", node);
        }
    }

    private static long Levels(SelectionSetNode set, Func<string, long> levelsOf)
    {
        var deepest = 0L;
        for (var i = 0; i < set.Selections.Count; i++)
        {
            var levels = set.Selections[i] switch
            {
                FieldNode { SelectionSet: { } inner } => Levels(inner, levelsOf),
                InlineFragmentNode inline => Levels(inline.SelectionSet, levelsOf),
                FragmentSpreadNode spread => levelsOf(spread.Name.Value),
                _ => 0,
            };
            deepest = Math.Max(deepest, levels);
        }

        return deepest + 1;
    }
}
