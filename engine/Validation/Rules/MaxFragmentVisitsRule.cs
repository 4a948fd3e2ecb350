using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// An operation does not come to more fragment spreads than allowed when they are all written out. Each fragment is counted once,
/// so that fragments which double at every step are refused in no time.
/// </summary>
internal sealed class MaxFragmentVisitsRule : DocumentRule
{
    private FragmentMeasure? _measure;

    public override NodeEvents Events => NodeEvents.Operation;

    public override void Enter(OperationDefinitionNode node)
    {
        if (Context.Fragments.Count == 0)
        {
            return;
        }

        _measure ??= new FragmentMeasure(Context.Fragments, static (fragments, set, visits) =>
        {
            var total = 0L;

            foreach (var spread in fragments.GetSpreads(set))
            {
                total += 1 + visits(spread.Name.Value);
            }

            return Math.Min(total, int.MaxValue);
        });

        if (_measure.Of(node) > Context.Options.MaxFragmentVisits)
        {
            Context.Report($"The operation spreads more than {Context.Options.MaxFragmentVisits} fragments.", node);
        }
    }
}
