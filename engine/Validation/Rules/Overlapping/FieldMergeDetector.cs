using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>
/// Says whether any two fields of a document conflict, in time linear in the merged document.
/// <para>
/// Comparing every pair of fields that share a response name is quadratic. But "can be merged" is an equivalence: it is enough to
/// compare each with the first.
/// </para>
/// <list type="number">
/// <item>Collect the fields of the merged set by response name, fragments followed once.</item>
/// <item>All fields of a name must have the same shape: types, and no stream beside another field.</item>
/// <item>Fields that can be of one object must have the same name and arguments. Fields on different object types cannot, so the
/// group is split by object type; fields on abstract types belong to each part.</item>
/// <item>The selection sets of each part are merged and become work; those of different parts are merged for their shape alone.</item>
/// </list>
/// Merged sets that were seen are not done again, which bounds fragments that spread each other many times; a budget bounds the rest.
/// </summary>
internal sealed partial class FieldMergeDetector(ValidationContext context, int budget)
{
    private readonly Stack<MergedSet> _pending = new();
    private readonly HashSet<MergedSet> _seen = [];
    private readonly Dictionary<string, int> _groupIndexes = new(StringComparer.Ordinal);
    private readonly List<List<FieldEntry>> _groups = [];
    private readonly HashSet<string> _fragments = new(StringComparer.Ordinal);
    private readonly Stack<(SelectionSetNode Set, NamedType? Type)> _open = new();
    private int _groupCount;

    /// <summary>True when the budget ran out before the answer was known.</summary>
    public bool IsExhausted { get; private set; }

    public bool HasConflict()
    {
        var definitions = context.Document.Definitions;

        for (var i = 0; i < definitions.Count; i++)
        {
            switch (definitions[i])
            {
                case OperationDefinitionNode operation:
                    Push([operation.SelectionSet], [context.Schema.GetOperationType(operation.Operation)], shapeOnly: false);
                    break;
                case FragmentDefinitionNode fragment:
                    Push([fragment.SelectionSet], [TypeOf(fragment.TypeCondition)], shapeOnly: false);
                    break;
            }

            while (_pending.TryPop(out var set))
            {
                Collect(set, definitions[i] as FragmentDefinitionNode);

                if (IsExhausted)
                {
                    return false;
                }

                for (var group = 0; group < _groupCount; group++)
                {
                    if (!CanBeMerged(_groups[group], set.ShapeOnly))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool CanBeMerged(List<FieldEntry> fields, bool shapeOnly)
    {
        if (!HaveSameShape(fields))
        {
            return false;
        }

        if (shapeOnly || !HaveDifferentObjects(fields, out var objects))
        {
            PushChildren(fields, shapeOnly);
            return shapeOnly || AreSameField(fields);
        }

        PushChildren(fields, shapeOnly: true);
        var part = new List<FieldEntry>();

        foreach (var type in objects)
        {
            part.Clear();

            foreach (var field in fields)
            {
                if (ReferenceEquals(field.Parent, type) || field.Parent is not ObjectType)
                {
                    part.Add(field);
                }
            }

            budget -= part.Count;
            PushChildren(part, shapeOnly: false);

            if (!AreSameField(part))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveSameShape(List<FieldEntry> fields)
    {
        IType? type = null;
        var hasStream = false;

        foreach (var field in fields)
        {
            hasStream |= FieldEquality.FindStream(field.Node) is not null;

            if (field.Definition is { } definition)
            {
                type ??= definition.Type;

                if (FieldEquality.TypesConflict(type, definition.Type))
                {
                    return false;
                }
            }
        }

        return !hasStream || fields.Count == 1;
    }

    private static bool HaveDifferentObjects(List<FieldEntry> fields, out List<ObjectType> objects)
    {
        objects = [];

        if (fields.Count == 1)
        {
            return false;
        }

        ObjectType? first = null;
        HashSet<ObjectType>? known = null;

        foreach (var field in fields)
        {
            if (field.Parent is not ObjectType type || ReferenceEquals(type, first))
            {
                continue;
            }

            if (first is null)
            {
                first = type;
                continue;
            }

            if (known is null)
            {
                known = [first];
                objects.Add(first);
            }

            if (known.Add(type))
            {
                objects.Add(type);
            }
        }

        return known is not null;
    }

    private static bool AreSameField(List<FieldEntry> fields)
    {
        var first = fields[0].Node;

        for (var i = 1; i < fields.Count; i++)
        {
            var other = fields[i].Node;

            if (other.Name.Value != first.Name.Value || !FieldEquality.SameArguments(first.Arguments, other.Arguments))
            {
                return false;
            }
        }

        return true;
    }

    private void PushChildren(List<FieldEntry> fields, bool shapeOnly)
    {
        var count = 0;

        foreach (var field in fields)
        {
            count += field.Node.SelectionSet is null ? 0 : 1;
        }

        if (count == 0)
        {
            return;
        }

        var sets = new SelectionSetNode[count];
        var types = new NamedType?[count];
        count = 0;

        foreach (var field in fields)
        {
            if (field.Node.SelectionSet is { } selectionSet)
            {
                types[count] = field.FieldType;
                sets[count++] = selectionSet;
            }
        }

        Push(sets, types, shapeOnly);
    }

    private void Push(SelectionSetNode[] sets, NamedType?[] types, bool shapeOnly)
    {
        var set = new MergedSet(sets, types, shapeOnly);

        if (_seen.Add(set))
        {
            _pending.Push(set);
        }
    }
}
