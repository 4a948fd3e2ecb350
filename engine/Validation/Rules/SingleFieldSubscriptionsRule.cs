using Cacao.Language;

namespace Cacao.Validation;

/// <summary>
/// A subscription selects one root field, no introspection field, and does not leave it to a variable (specification section
/// 5.2.4.1).
/// </summary>
internal sealed class SingleFieldSubscriptionsRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Operation;

    public override void Enter(OperationDefinitionNode node)
    {
        if (node.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } type)
        {
            return;
        }

        var subject = node.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var fields = new RootFieldCollector(Context, type);
        fields.Collect(node.SelectionSet);

        if (fields.Conditions.Count > 0)
        {
            Context.Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", fields.Conditions);
            return;
        }

        if (fields.Groups.Count > 1)
        {
            var extra = new List<SyntaxNode>();

            for (var i = 1; i < fields.Groups.Count; i++)
            {
                extra.AddRange(fields.Groups.GetAt(i).Value);
            }

            Context.Report($"{subject} must select only one top level field.", extra);
        }

        foreach (var (_, nodes) in fields.Groups)
        {
            if (((FieldNode)nodes[0]).Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Context.Report($"{subject} must not select an introspection top level field.", nodes);
            }
        }
    }
}
