using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Leaf fields have no selections, others have some (specification section 5.3.3).</summary>
internal sealed class ScalarLeafsRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Field;

    public override void Enter(FieldNode node)
    {
        if (Context.Type is not { } type)
        {
            return;
        }

        var name = node.Name.Value;

        if (type.NamedType.IsLeafType)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                Context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
            }
        }
        else if (node.SelectionSet is null)
        {
            Context.Report(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?",
                node);
        }
        else if (node.SelectionSet.Selections.Count == 0)
        {
            Context.Report($"Field \"{name}\" of type \"{type}\" must have at least one field selected.", node);
        }
    }
}
