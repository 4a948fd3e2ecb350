using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Fragments that are spread exist (specification section 5.5.2.1).</summary>
internal sealed class KnownFragmentNamesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.FragmentSpread;

    public override void Enter(FragmentSpreadNode node)
    {
        if (Context.Fragments.Find(node.Name.Value) is null)
        {
            Context.Report($"Unknown fragment \"{node.Name.Value}\".", node.Name);
        }
    }
}
