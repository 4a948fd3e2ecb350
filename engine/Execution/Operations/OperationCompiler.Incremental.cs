using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>
/// Plans what is answered later. Which fields wait for which defers is the same for every object of a type, so it is decided here once:
/// a field that is also selected outside of a defer is not deferred, and fields that wait for the same defers are executed as one group.
/// </summary>
internal sealed partial class OperationCompiler
{
    private SelectionSet BuildIncremental(Operation operation, ObjectType type, CollectedFields fields, DeferUsage[] context)
    {
        var now = new List<Selection>(fields.Count);
        var later = new List<(DeferUsage[] Usages, List<Selection> Selections)>();
        for (var i = 0; i < fields.Count; i++)
        {
            var nodes = fields.GetNodes(i);
            if (!_schema.TryGetField(type, nodes[0].Name.Value, out var field))
            {
                continue;
            }

            var usages = fields.GetUsages(i);
            var group = DeferUsages.OfField(usages);
            var selection = BuildSelection(operation, type, fields.GetName(i), field, nodes, usages, group);
            if (DeferUsages.AreSame(group, context))
            {
                now.Add(selection);
                continue;
            }

            var index = later.FindIndex(known => DeferUsages.AreSame(known.Usages, group));
            if (index < 0)
            {
                later.Add((group, [selection]));
            }
            else
            {
                later[index].Selections.Add(selection);
            }
        }

        if (later.Count == 0 && fields.NewUsages.Length == 0)
        {
            return operation.AddSelectionSet(type, [.. now]);
        }

        var groups = new DeferredGroup[later.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = new DeferredGroup(later[i].Usages, operation.AddSelectionSet(type, [.. later[i].Selections]));
        }

        return operation.AddSelectionSet(type, [.. now], new DeferredSelections(fields.NewUsages, groups));
    }

    private Selection BuildSelection(
        Operation operation,
        ObjectType type,
        string responseName,
        FieldDefinition field,
        FieldNode[] nodes,
        DeferUsage?[] usages,
        DeferUsage[] group)
    {
        var arguments = new ArgumentCoercer(field.Arguments, nodes[0].Arguments, nodes[0].Location);
        StreamUsage? stream = null;
        if (field.Type.NullableType.Kind == TypeKind.List
            && IsEnabled(nodes[0].Directives, "stream")
            && IncrementalSyntax.Find(nodes[0].Directives, "stream") is { } directive)
        {
            var items = new Selection(operation, operation.NextSelectionId(), responseName, field, type, nodes, arguments);
            stream = new StreamUsage(IncrementalSyntax.Label(directive), IncrementalSyntax.Argument(directive, "initialCount"), items);
        }

        return new Selection(operation, operation.NextSelectionId(), responseName, field, type, nodes, arguments, usages, group)
        {
            Stream = stream,
        };
    }

    private DeferUsage? ReadDefer(IReadOnlyList<DirectiveNode> directives, CollectedFields fields, DeferUsage? parent)
    {
        if (!IsEnabled(directives, "defer"))
        {
            return null;
        }

        var usage = new DeferUsage(IncrementalSyntax.Label(IncrementalSyntax.Find(directives, "defer")!), parent);
        fields.Add(usage);
        return usage;
    }

    /// <summary>True when the directive stands there, the schema has it, and its <c>if</c> does not turn it off.</summary>
    private bool IsEnabled(IReadOnlyList<DirectiveNode> directives, string name)
    {
        if (disabledIncremental is null
            || directives.Count == 0
            || IncrementalSyntax.Find(directives, name) is not { } directive
            || !_schema.TryGetDirective(name, out _))
        {
            return false;
        }

        return IncrementalSyntax.Argument(directive, "if") switch
        {
            BooleanValueNode literal => literal.Value,
            VariableNode variable => !disabledIncremental.Contains(variable.Name.Value),
            _ => true,
        };
    }
}
