using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Fields that are selected exist (specification section 5.3.1).</summary>
internal sealed class FieldsOnCorrectTypeRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Field;

    public override void Enter(FieldNode node)
    {
        if (Context.ParentType is not { } type || Context.Field is not null)
        {
            return;
        }

        var name = node.Name.Value;
        var suggestion = DidYouMean.Phrase(SuggestTypes(type, name), "to use an inline fragment on");

        if (suggestion.Length == 0)
        {
            suggestion = DidYouMean.Phrase(SuggestFields(type, name));
        }

        Context.Report($"Cannot query field \"{name}\" on type \"{type.Name}\".{suggestion}", node);
    }

    /// <summary>The possible types, and their interfaces, that have the field; the most common first.</summary>
    private List<string> SuggestTypes(NamedType type, string fieldName)
    {
        var usages = new Dictionary<ComplexType, int>();

        if (type.IsAbstractType)
        {
            foreach (var possibleType in Context.Schema.GetPossibleTypes(type))
            {
                if (!possibleType.TryGetField(fieldName, out _))
                {
                    continue;
                }

                usages[possibleType] = 1;

                foreach (var implemented in possibleType.Interfaces)
                {
                    if (implemented.TryGetField(fieldName, out _))
                    {
                        usages[implemented] = usages.GetValueOrDefault(implemented) + 1;
                    }
                }
            }
        }

        var types = new List<ComplexType>();

        foreach (var suggested in usages.Keys)
        {
            Insert(types, suggested, usages);
        }

        return types.ConvertAll(static t => t.Name);
    }

    /// <summary>Sorts by insertion: super types, counts and names are no total order, so the way of sorting shows.</summary>
    private static void Insert(List<ComplexType> types, ComplexType type, Dictionary<ComplexType, int> usages)
    {
        int left = 0, right = types.Count;

        while (left < right)
        {
            var middle = (left + right) / 2;

            if (Compare(type, types[middle], usages) < 0)
            {
                right = middle;
            }
            else
            {
                left = middle + 1;
            }
        }

        types.Insert(left, type);
    }

    private static int Compare(ComplexType left, ComplexType right, Dictionary<ComplexType, int> usages)
    {
        if (usages[left] != usages[right])
        {
            return usages[right] - usages[left];
        }

        // A super type before its sub types.
        if (right.Implements(left))
        {
            return -1;
        }

        return left.Implements(right) ? 1 : NaturalComparer.Compare(left.Name, right.Name);
    }

    private static List<string> SuggestFields(NamedType type, string fieldName)
        => type is ComplexType complexType ? DidYouMean.Similar(fieldName, complexType.Fields.Select(static f => f.Name)) : [];
}
