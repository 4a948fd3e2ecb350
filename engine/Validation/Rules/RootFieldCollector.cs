using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>The root fields of an operation by response name, fragments followed, and the conditions that stand on the way.</summary>
internal sealed class RootFieldCollector(ValidationContext context, ObjectType type)
{
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);

    public OrderedDictionary<string, List<SyntaxNode>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>The <c>@skip</c> and <c>@include</c> directives.</summary>
    public List<SyntaxNode> Conditions { get; } = [];

    public void Collect(SelectionSetNode root)
    {
        // Depth first and in order, without recursion: a chain of fragments may be long.
        var pending = new Stack<(SelectionSetNode Set, int Next)>();
        pending.Push((root, 0));

        while (pending.TryPop(out var current))
        {
            for (var i = current.Next; i < current.Set.Selections.Count; i++)
            {
                if (Follow(current.Set.Selections[i]) is { } inner)
                {
                    pending.Push((current.Set, i + 1));
                    pending.Push((inner, 0));
                    break;
                }
            }
        }
    }

    private SelectionSetNode? Follow(SelectionNode selection)
    {
        if (selection is IHasDirectives { Directives: { Count: > 0 } directives } && IsConditional(directives))
        {
            return null;
        }

        switch (selection)
        {
            case FieldNode field:
                var responseName = (field.Alias ?? field.Name).Value;

                if (!Groups.TryGetValue(responseName, out var group))
                {
                    Groups[responseName] = group = [];
                }

                group.Add(field);
                return null;

            case InlineFragmentNode inline:
                return inline.TypeCondition is null || Applies(inline.TypeCondition) ? inline.SelectionSet : null;

            case FragmentSpreadNode spread when _fragments.Add(spread.Name.Value):
                return context.Fragments.Find(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition)
                    ? fragment.SelectionSet
                    : null;

            default:
                return null;
        }
    }

    private bool IsConditional(IReadOnlyList<DirectiveNode> directives)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (directives[i].Name.Value is "skip" or "include")
            {
                Conditions.Add(directives[i]);
                return true;
            }
        }

        return false;
    }

    private bool Applies(NamedTypeNode condition)
        => context.Schema.TryGetType(condition.Name.Value, out var conditionType)
            && (ReferenceEquals(conditionType, type)
                || (conditionType.IsAbstractType && context.Schema.IsPossibleType(conditionType, type)));
}
