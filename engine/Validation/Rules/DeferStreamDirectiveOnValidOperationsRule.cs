using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Subscriptions neither defer nor stream.</summary>
internal sealed class DeferStreamDirectiveOnValidOperationsRule : DocumentRule
{
    private readonly HashSet<string> _usedBySubscriptions = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.Operation | NodeEvents.Directive;

    public override void Enter(OperationDefinitionNode node)
    {
        if (node.Operation == OperationType.Subscription)
        {
            foreach (var fragment in Context.Fragments.GetReachable(node))
            {
                _usedBySubscriptions.Add(fragment.Name.Value);
            }
        }
    }

    public override void Enter(DirectiveNode node)
    {
        var isInSubscription = Context.Definition switch
        {
            OperationDefinitionNode operation => operation.Operation == OperationType.Subscription,
            FragmentDefinitionNode fragment => _usedBySubscriptions.Contains(fragment.Name.Value),
            _ => false,
        };

        if (isInSubscription && (node.Name.Value is "defer" or "stream") && !CanBeOff(node))
        {
            var (label, name) = node.Name.Value == "defer" ? ("Defer", "defer") : ("Stream", "stream");

            Context.Report(
                $"{label} directive not supported on subscription operations. Disable `@{name}` by setting the `if` argument to `false`.",
                node);
        }
    }

    private static bool CanBeOff(DirectiveNode node)
    {
        for (var i = 0; i < node.Arguments.Count; i++)
        {
            if (node.Arguments[i].Name.Value == "if")
            {
                return node.Arguments[i].Value is VariableNode or BooleanValueNode { Value: false };
            }
        }

        return false;
    }
}
