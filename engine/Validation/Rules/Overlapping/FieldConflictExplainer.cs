using System.Runtime.CompilerServices;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>
/// Finds each pair of conflicting fields and words it, comparing pair by pair. Only documents that are known to have a conflict
/// get here, and a budget ends the search in those that were made to be slow.
/// </summary>
internal sealed partial class FieldConflictExplainer(ValidationContext context, int budget)
{
    private readonly Dictionary<SelectionSetNode, FieldMap> _maps = [];
    private readonly Dictionary<(FieldMap, string), bool> _comparedWithFragment = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];

    public bool IsExhausted { get; private set; }

    /// <summary>The conflicts among what a selection set and its fragments select.</summary>
    public List<FieldConflict> Find(NamedType? type, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var map = GetMap(type, selectionSet);

        foreach (var (_, fields) in map.Fields)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                // More than can be reported need not be found.
                for (var j = i + 1; j < fields.Count && !IsExhausted && conflicts.Count <= context.Options.MaxErrors; j++)
                {
                    Compare(conflicts, false, fields[i], fields[j]);
                }
            }
        }

        for (var i = 0; i < map.Fragments.Count; i++)
        {
            CompareWithFragment(conflicts, false, map, map.Fragments[i]);

            for (var j = i + 1; j < map.Fragments.Count; j++)
            {
                CompareFragments(conflicts, false, map.Fragments[i], map.Fragments[j]);
            }
        }

        return conflicts;
    }

    private void Compare(List<FieldConflict> conflicts, bool exclusive, FieldEntry left, FieldEntry right)
    {
        if (Spend() && FindConflict(exclusive, left, right) is { } conflict)
        {
            conflicts.Add(conflict);
        }
    }

    private FieldConflict? FindConflict(bool parentsExclusive, FieldEntry left, FieldEntry right)
    {
        // Fields on different object types are never selected for one object; only their shape must agree.
        var exclusive = parentsExclusive
            || (left.Parent is ObjectType && right.Parent is ObjectType && !ReferenceEquals(left.Parent, right.Parent));

        if (!exclusive)
        {
            if (left.Node.Name.Value != right.Node.Name.Value)
            {
                return Conflict(left, right, $"\"{left.Node.Name.Value}\" and \"{right.Node.Name.Value}\" are different fields");
            }

            if (!FieldEquality.SameArguments(left.Node.Arguments, right.Node.Arguments))
            {
                return Conflict(left, right, "they have differing arguments");
            }
        }

        if (FieldEquality.StreamConflict(left.Node, right.Node) is { } reason)
        {
            return Conflict(left, right, reason);
        }

        if (left.Definition is { } first && right.Definition is { } second && FieldEquality.TypesConflict(first.Type, second.Type))
        {
            return Conflict(left, right, $"they return conflicting types \"{first.Type}\" and \"{second.Type}\"");
        }

        if (left.Node.SelectionSet is { } leftSet && right.Node.SelectionSet is { } rightSet)
        {
            var inner = FindBetween(exclusive, GetMap(left.FieldType, leftSet), GetMap(right.FieldType, rightSet));
            return inner.Count > 0 ? FieldConflict.Between(left, right, inner) : null;
        }

        return null;
    }

    private static FieldConflict Conflict(FieldEntry left, FieldEntry right, string reason)
        => new(left.ResponseName, reason, [left.Node], [right.Node]);

    private List<FieldConflict> FindBetween(bool exclusive, FieldMap left, FieldMap right)
    {
        var conflicts = new List<FieldConflict>();
        CompareMaps(conflicts, exclusive, left, right);

        foreach (var fragment in right.Fragments)
        {
            CompareWithFragment(conflicts, exclusive, left, fragment);
        }

        foreach (var fragment in left.Fragments)
        {
            CompareWithFragment(conflicts, exclusive, right, fragment);
        }

        foreach (var leftFragment in left.Fragments)
        {
            foreach (var rightFragment in right.Fragments)
            {
                CompareFragments(conflicts, exclusive, leftFragment, rightFragment);
            }
        }

        return conflicts;
    }

    private void CompareMaps(List<FieldConflict> conflicts, bool exclusive, FieldMap left, FieldMap right)
    {
        foreach (var (responseName, leftFields) in left.Fields)
        {
            if (!right.Fields.TryGetValue(responseName, out var rightFields))
            {
                continue;
            }

            foreach (var leftField in leftFields)
            {
                foreach (var rightField in rightFields)
                {
                    if (IsExhausted)
                    {
                        return;
                    }

                    Compare(conflicts, exclusive, leftField, rightField);
                }
            }
        }
    }

    private void CompareWithFragment(List<FieldConflict> conflicts, bool exclusive, FieldMap map, string fragmentName)
    {
        if (!IsNew(_comparedWithFragment, (map, fragmentName), exclusive)
            || GetFragmentMap(fragmentName) is not { } fragmentMap
            || ReferenceEquals(map, fragmentMap)
            || !Spend())
        {
            return;
        }

        CompareMaps(conflicts, exclusive, map, fragmentMap);

        foreach (var inner in fragmentMap.Fragments)
        {
            CompareWithFragment(conflicts, exclusive, map, inner);
        }
    }

    private void CompareFragments(List<FieldConflict> conflicts, bool exclusive, string left, string right)
    {
        var key = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);

        if (left == right
            || !IsNew(_comparedFragments, key, exclusive)
            || GetFragmentMap(left) is not { } leftMap
            || GetFragmentMap(right) is not { } rightMap
            || !Spend())
        {
            return;
        }

        CompareMaps(conflicts, exclusive, leftMap, rightMap);

        foreach (var inner in rightMap.Fragments)
        {
            CompareFragments(conflicts, exclusive, left, inner);
        }

        foreach (var inner in leftMap.Fragments)
        {
            CompareFragments(conflicts, exclusive, inner, right);
        }
    }

    /// <summary>A pair that was compared in full need not be compared for its shape.</summary>
    private static bool IsNew<TKey>(Dictionary<TKey, bool> compared, TKey key, bool exclusive)
        where TKey : notnull
    {
        if (compared.TryGetValue(key, out var known) && (exclusive || !known))
        {
            return false;
        }

        compared[key] = exclusive;
        return true;
    }

    private bool Spend()
    {
        if (--budget < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            IsExhausted = true;
        }

        return !IsExhausted;
    }
}
