using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>Collects and merges fields (specification section 6.3.2, CollectFields) ahead of execution.</summary>
/// <param name="disabledIncremental">The variables that turn <c>@defer</c> and <c>@stream</c> off; null to ignore both directives.</param>
internal sealed partial class OperationCompiler(OperationDefinition definition, bool[] conditionValues, HashSet<string>? disabledIncremental)
{
    private readonly Schema _schema = definition.Schema;

    /// <summary>True when <c>@defer</c> and <c>@stream</c> are followed.</summary>
    public bool IsIncremental => disabledIncremental is not null;

    public SelectionSet CompileRoot(Operation operation)
    {
        var fields = new CollectedFields();
        Collect(operation.RootType, definition.Syntax.SelectionSet, fields, [], null);
        return Build(operation, operation.RootType, fields, []);
    }

    /// <summary>The fields of the operation.</summary>
    public CollectedFields CollectRoot(ObjectType type)
    {
        var fields = new CollectedFields();
        Collect(type, definition.Syntax.SelectionSet, fields, [], null);
        return fields;
    }

    /// <summary>The fields below all occurrences of a field, deferred or not.</summary>
    public CollectedFields CollectChildren(ObjectType type, FieldNode[] nodes)
    {
        var fields = new CollectedFields();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.SelectionSet is { } set)
            {
                Collect(type, set, fields, visited, null);
            }
        }

        return fields;
    }

    /// <summary>The merged selections below all occurrences of a field.</summary>
    public SelectionSet CompileSelectionSet(Operation operation, ObjectType type, Selection field)
    {
        var fields = new CollectedFields();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < field.Nodes.Length; i++)
        {
            if (field.Nodes[i].SelectionSet is { } set)
            {
                Collect(type, set, fields, visited, field.Usages?[i]);
            }
        }

        return Build(operation, type, fields, field.Group);
    }

    private void Collect(ObjectType type, SelectionSetNode set, CollectedFields fields, HashSet<string> visited, DeferUsage? usage)
    {
        for (var i = 0; i < set.Selections.Count; i++)
        {
            switch (set.Selections[i])
            {
                case FieldNode field when IsIncluded(field.Directives):
                    fields.Add((field.Alias ?? field.Name).Value, field, usage);
                    break;
                case InlineFragmentNode inline when IsIncluded(inline.Directives) && Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, fields, visited, ReadDefer(inline.Directives, fields, usage) ?? usage);
                    break;
                case FragmentSpreadNode spread when IsIncluded(spread.Directives):
                    CollectSpread(type, spread, fields, visited, usage);
                    break;
            }
        }
    }

    /// <summary>A fragment counts once, but each time that it is deferred.</summary>
    private void CollectSpread(ObjectType type, FragmentSpreadNode spread, CollectedFields fields, HashSet<string> visited, DeferUsage? usage)
    {
        var name = spread.Name.Value;
        var isDeferred = IsEnabled(spread.Directives, "defer");
        if ((!isDeferred && visited.Contains(name))
            || !definition.Document.TryGetFragment(name, out var fragment)
            || !Applies(type, fragment.TypeCondition))
        {
            return;
        }

        if (!isDeferred)
        {
            visited.Add(name);
        }

        Collect(type, fragment.SelectionSet, fields, visited, ReadDefer(spread.Directives, fields, usage) ?? usage);
    }

    private SelectionSet Build(Operation operation, ObjectType type, CollectedFields fields, DeferUsage[] context)
    {
        if (IsIncremental)
        {
            return BuildIncremental(operation, type, fields, context);
        }

        var selections = new List<Selection>(fields.Count);
        for (var i = 0; i < fields.Count; i++)
        {
            var nodes = fields.GetNodes(i);
            if (_schema.TryGetField(type, nodes[0].Name.Value, out var field))
            {
                var arguments = new ArgumentCoercer(field.Arguments, nodes[0].Arguments, nodes[0].Location);
                selections.Add(new Selection(operation, operation.NextSelectionId(), fields.GetName(i), field, type, nodes, arguments));
            }
        }

        return operation.AddSelectionSet(type, [.. selections]);
    }

    private bool Applies(ObjectType type, NamedTypeNode? condition)
        => condition is null
            || string.Equals(condition.Name.Value, type.Name, StringComparison.Ordinal)
            || (_schema.TryGetType(condition.Name.Value, out var named) && named.IsAbstractType && _schema.IsPossibleType(named, type));

    private bool IsIncluded(IReadOnlyList<DirectiveNode> directives)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            var isSkip = directives[i].Name.Value == "skip";
            if ((isSkip || directives[i].Name.Value == "include") && IsTrue(ConditionSyntax.Argument(directives[i])) == isSkip)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(ValueNode? value) => value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => conditionValues[Array.IndexOf(definition.Conditions, variable.Name.Value)],
        _ => false,
    };
}
