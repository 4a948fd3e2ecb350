using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Fragments stand on objects, interfaces and unions (specification section 5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.InlineFragment | NodeEvents.Fragment;

    public override void Enter(InlineFragmentNode node)
    {
        if (node.TypeCondition is { } condition && IsLeafOrInput(condition))
        {
            Context.Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }

    public override void Enter(FragmentDefinitionNode node)
    {
        if (IsLeafOrInput(node.TypeCondition))
        {
            Context.Report(
                $"Fragment \"{node.Name.Value}\" cannot condition on non composite type \"{node.TypeCondition.Name.Value}\".",
                node.TypeCondition);
        }
    }

    private bool IsLeafOrInput(NamedTypeNode condition)
        => Context.Schema.TryGetType(condition.Name.Value, out var type) && !type.IsCompositeType;
}
