using Cacao.Execution;

namespace Cacao.Fusion.Execution;

internal sealed partial class FusionRequestExecutor
{
    private FusionSubscription Subscribe(OperationPlan plan, FusionExecutionContext context, CancellationToken cancellationToken)
    {
        var node = plan.Steps[0].Nodes[0];
        var name = plan.Schema.Sources[node.Source].Name;
        return new FusionSubscription(
            node,
            name,
            context,
            _clients[node.Source],
            _options.Subscriptions,
            async (@event, cancellation) => (OperationResult)await ExecutePlanAsync(plan, context, @event, cancellation).ConfigureAwait(false),
            cancellationToken);
    }
}
