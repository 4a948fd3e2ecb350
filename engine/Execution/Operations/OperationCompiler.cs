using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>Collects and merges fields (specification section 6.3.2, CollectFields) ahead of execution.</summary>
internal sealed class OperationCompiler(OperationDefinition definition, bool[] conditionValues)
{
    private readonly Schema _schema = definition.Schema;

    public SelectionSet CompileRoot(Operation operation)
    {
        var fields = new CollectedFields();
        Collect(operation.RootType, definition.Syntax.SelectionSet, fields, []);
        return Build(operation, operation.RootType, fields);
    }

    /// <summary>The merged selections below all occurrences of a field.</summary>
    public SelectionSet CompileSelectionSet(Operation operation, ObjectType type, FieldNode[] nodes)
    {
        var fields = new CollectedFields();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (node.SelectionSet is not null)
            {
                Collect(type, node.SelectionSet, fields, visited);
            }
        }

        return Build(operation, type, fields);
    }

    private void Collect(ObjectType type, SelectionSetNode set, CollectedFields fields, HashSet<string> visited)
    {
        for (var i = 0; i < set.Selections.Count; i++)
        {
            switch (set.Selections[i])
            {
                case FieldNode field when IsIncluded(field.Directives):
                    fields.Add((field.Alias ?? field.Name).Value, field);
                    break;
                case InlineFragmentNode inline when IsIncluded(inline.Directives) && Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, fields, visited);
                    break;
                case FragmentSpreadNode spread when IsIncluded(spread.Directives) && visited.Add(spread.Name.Value):
                    if (definition.Document.TryGetFragment(spread.Name.Value, out var fragment) && Applies(type, fragment.TypeCondition))
                    {
                        Collect(type, fragment.SelectionSet, fields, visited);
                    }

                    break;
            }
        }
    }

    private SelectionSet Build(Operation operation, ObjectType type, CollectedFields fields)
    {
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
