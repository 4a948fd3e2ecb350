using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The fields of an operation do not nest deeper than allowed, fragments followed.</summary>
internal sealed class MaxExecutionDepthRule : DocumentRule
{
    private FragmentMeasure? _measure;

    public override NodeEvents Events => NodeEvents.Operation;

    public override void Enter(OperationDefinitionNode node)
    {
        _measure ??= new FragmentMeasure(Context.Fragments, (_, set, depth) => Depth(set, depth, Context.Options.SkipIntrospectionDepth));
        var depth = _measure.Of(node);

        if (depth > Context.Options.MaxExecutionDepth)
        {
            Context.Report(
                $"The operation nests fields {depth} levels deep, which exceeds the allowed depth of {Context.Options.MaxExecutionDepth}.",
                node);
        }
    }

    private static long Depth(SelectionSetNode set, Func<string, long> fragmentDepth, bool skipsIntrospection)
    {
        var deepest = 0L;

        for (var i = 0; i < set.Selections.Count; i++)
        {
            var depth = set.Selections[i] switch
            {
                FieldNode field when skipsIntrospection && field.Name.Value.StartsWith("__", StringComparison.Ordinal) => 0,
                FieldNode { SelectionSet: { } inner } => 1 + Depth(inner, fragmentDepth, skipsIntrospection),
                FieldNode => 1,
                InlineFragmentNode inline => Depth(inline.SelectionSet, fragmentDepth, skipsIntrospection),
                FragmentSpreadNode spread => fragmentDepth(spread.Name.Value),
                _ => 0,
            };

            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
