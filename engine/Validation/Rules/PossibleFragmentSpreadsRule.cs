using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>A fragment can apply where it is spread (specification section 5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreadsRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.InlineFragment | NodeEvents.FragmentSpread;

    public override void Enter(InlineFragmentNode node)
    {
        if (Context.Type is NamedType { IsCompositeType: true } type
            && Context.ParentType is { } parent
            && !Context.Schema.Overlap(parent, type))
        {
            Context.Report(
                $"Fragment cannot be spread here as objects of type \"{parent.Name}\" can never be of type \"{type.Name}\".",
                node);
        }
    }

    public override void Enter(FragmentSpreadNode node)
    {
        if (Context.Fragments.Find(node.Name.Value) is { } fragment
            && Context.Schema.TryGetType(fragment.TypeCondition.Name.Value, out var type)
            && type.IsCompositeType
            && Context.ParentType is { } parent
            && !Context.Schema.Overlap(parent, type))
        {
            Context.Report(
                $"Fragment \"{node.Name.Value}\" cannot be spread here as objects of type \"{parent.Name}\" "
                + $"can never be of type \"{type.Name}\".",
                node);
        }
    }
}
