using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Brings a validated operation into normal form. For each place it (1) groups the possible object types that satisfy the same type
/// conditions, (2) collects the fields of each group as the specification does (6.3.2), (3) makes one response field of what several
/// groups select alike, (4) goes on below.
/// </summary>
internal sealed class OperationShapeBuilder
{
    // What fragments spread at many places come to is not bounded by the size of the document.
    private const int MaxFields = 100_000;

    private readonly CompositeSchema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly ConditionTable _conditions = new();
    private readonly OperationShape _shape;

    private readonly IReadOnlySet<string> _deniedRules;
    private int _fields;

    private OperationShapeBuilder(
        CompositeSchema schema, DocumentNode document, OperationDefinitionNode operation, IReadOnlySet<string> deniedRules)
    {
        _schema = schema;
        _deniedRules = deniedRules;
        _fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments[fragment.Name.Value] = fragment;
            }
        }

        _shape = new OperationShape(operation, _conditions, schema, _fragments);
    }

    /// <param name="deniedRules">Keys of the rules that the caller does not meet: what they guard is kept out.</param>
    public static OperationShape Build(
        CompositeSchema schema, DocumentNode document, OperationDefinitionNode operation, IReadOnlySet<string> deniedRules)
    {
        var builder = new OperationShapeBuilder(schema, document, operation, deniedRules);
        var rootType = schema.GetRootType(operation.Operation)
            ?? throw new PlanningException(
                $"The schema has no {operation.Operation.ToString().ToLowerInvariant()} type.", PlanningErrorCodes.UnplannableField);
        var root = builder._shape.CreateObject(rootType, null);
        builder.Fill(root, [(operation.SelectionSet, null)]);
        return builder._shape;
    }

    private void Fill(ResponseObject target, List<(SelectionSetNode Set, Condition? Condition)> sets)
    {
        PlanningLimits.CheckStack();
        foreach (var group in GroupTypes(target, sets))
        {
            var collected = new CollectedFields();
            foreach (var (set, condition) in sets)
            {
                Collect(set, condition, group[0], collected);
            }

            foreach (var type in group)
            {
                AddFields(target, _schema.ObjectTypes[type], collected);
            }
        }

        foreach (var field in target.Fields.ToArray())
        {
            if (field.Kind is ResponseFieldKind.Introspection or ResponseFieldKind.TypeName or ResponseFieldKind.Denied || !field.Definition!.Type.Named.IsComposite)
            {
                continue;
            }

            field.Child = _shape.CreateObject(field.Definition.Type.Named, field);
            var children = new List<(SelectionSetNode, Condition?)>(field.Nodes.Count);
            foreach (var (node, condition) in field.Nodes)
            {
                // Where all selections of the field stand under one condition, its presence says that the condition holds.
                children.Add((node.SelectionSet!, Condition.Same(condition, field.Condition) ? null : condition));
            }

            Fill(field.Child, children);
        }
    }

    private List<List<int>> GroupTypes(ResponseObject target, List<(SelectionSetNode Set, Condition? Condition)> sets)
    {
        var groups = new List<List<int>>();
        if (target.OnlyType >= 0)
        {
            groups.Add([target.OnlyType]);
            return groups;
        }

        var typeConditions = new List<CompositeType>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (set, _) in sets)
        {
            FindTypeConditions(set, typeConditions, visited);
        }

        var bySignature = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var type in target.PossibleTypes.Indexes())
        {
            var signature = new char[typeConditions.Count];
            for (var i = 0; i < signature.Length; i++)
            {
                signature[i] = typeConditions[i].PossibleTypes.Contains(type) ? '1' : '0';
            }

            var key = new string(signature);
            if (!bySignature.TryGetValue(key, out var group))
            {
                bySignature.Add(key, group = []);
                groups.Add(group);
            }

            group.Add(type);
        }

        return groups;
    }

    private void FindTypeConditions(SelectionSetNode set, List<CompositeType> found, HashSet<string> visited)
    {
        PlanningLimits.CheckStack();
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case InlineFragmentNode inline:
                    AddTypeCondition(inline.TypeCondition, found);
                    FindTypeConditions(inline.SelectionSet, found, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var fragment = _fragments[spread.Name.Value];
                    AddTypeCondition(fragment.TypeCondition, found);
                    FindTypeConditions(fragment.SelectionSet, found, visited);
                    break;
            }
        }
    }

    private void AddTypeCondition(NamedTypeNode? condition, List<CompositeType> found)
    {
        if (condition is not null && _schema.TryGetType(condition.Name.Value, out var type) && !found.Contains(type))
        {
            found.Add(type);
        }
    }

    private void Collect(SelectionSetNode set, Condition? condition, int type, CollectedFields collected)
    {
        PlanningLimits.CheckStack();
        foreach (var selection in set.Selections)
        {
            var own = Condition.And(condition, _conditions.Read(((IHasDirectives)selection).Directives));
            if (own is { IsNever: true })
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    collected.Add(field, own);
                    break;
                case InlineFragmentNode inline:
                    if (Applies(inline.TypeCondition, type))
                    {
                        Collect(inline.SelectionSet, own, type, collected);
                    }

                    break;
                case FragmentSpreadNode spread:
                    var fragment = _fragments[spread.Name.Value];
                    if (Applies(fragment.TypeCondition, type) && collected.Enter(spread.Name.Value, own))
                    {
                        Collect(fragment.SelectionSet, own, type, collected);
                    }

                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, int type)
        => condition is null || (_schema.TryGetType(condition.Name.Value, out var named) && named.PossibleTypes.Contains(type));

    private void AddFields(ResponseObject target, CompositeType type, CollectedFields collected)
    {
        var ordered = new List<ResponseField>(collected.Fields.Count);
        foreach (var (responseName, nodes) in collected.Fields)
        {
            ordered.Add(FindOrAdd(target, type, responseName, nodes));
        }

        target.OrderedFields[type.ObjectIndex] = ordered;
        if (collected.OrderDependsOnConditions())
        {
            target.Orders[type.ObjectIndex] = [.. collected.Selections.ConvertAll(s => (ordered[s.Position], s.Condition))];
        }
    }

    private ResponseField FindOrAdd(
        ResponseObject target,
        CompositeType type,
        string responseName,
        List<(FieldNode Node, Condition? Condition)> nodes)
    {
        var name = nodes[0].Node.Name.Value;
        var definition = type.Fields.GetValueOrDefault(name);
        var kind = KindOf(type, name, definition);
        foreach (var existing in target.WithResponseName(responseName))
        {
            if (existing.Kind == kind
                && string.Equals(existing.Definition?.Type.Text, definition?.Type.Text, StringComparison.Ordinal)
                && SameNodes(existing.Nodes, nodes))
            {
                existing.Types = existing.Types.Add(type.ObjectIndex);
                return existing;
            }
        }

        if (++_fields > MaxFields)
        {
            throw PlanningLimits.TooLarge($"The operation comes to more than {MaxFields} fields when its fragments are written out.");
        }

        Condition? condition = nodes[0].Condition;
        for (var i = 1; i < nodes.Count; i++)
        {
            condition = Condition.Or(condition, nodes[i].Condition);
        }

        var field = new ResponseField(target, responseName, nodes[0].Node, kind is ResponseFieldKind.TypeName or ResponseFieldKind.Introspection ? null : definition, kind)
        {
            Types = IndexSet.Of(type.ObjectIndex),
            Condition = condition,
        };
        field.Nodes.AddRange(nodes);
        target.Add(field);
        return field;
    }

    private ResponseFieldKind KindOf(CompositeType type, string name, CompositeField? definition)
    {
        if (string.Equals(name, "__typename", StringComparison.Ordinal))
        {
            return ResponseFieldKind.TypeName;
        }

        if (definition is null)
        {
            return ReferenceEquals(type, _schema.QueryType) && name is "__schema" or "__type"
                ? ResponseFieldKind.Introspection
                : throw new PlanningException(
                    $"The type `{type.Name}` has no field `{name}`.", PlanningErrorCodes.UnplannableField, $"{type.Name}.{name}");
        }

        if (IsDenied(type.Authorization) || IsDenied(definition.Authorization) || IsDenied(definition.Type.Named.Authorization))
        {
            return ResponseFieldKind.Denied;
        }

        if (definition.Sources.Count == 0 && ReferenceEquals(type, _schema.QueryType))
        {
            return name switch
            {
                "node" => ResponseFieldKind.Node,
                "nodes" => ResponseFieldKind.Nodes,
                _ => ResponseFieldKind.Data,
            };
        }

        return ResponseFieldKind.Data;
    }

    private bool IsDenied(AuthorizationRule? rule) => rule is not null && _deniedRules.Contains(rule.Key);

    private static bool SameNodes(List<(FieldNode Node, Condition? Condition)> left, List<(FieldNode Node, Condition? Condition)> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!ReferenceEquals(left[i].Node, right[i].Node) || !Condition.Same(left[i].Condition, right[i].Condition))
            {
                return false;
            }
        }

        return true;
    }
}
