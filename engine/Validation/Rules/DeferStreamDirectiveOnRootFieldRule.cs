using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Nothing is deferred or streamed at the root of mutations and subscriptions.</summary>
internal sealed class DeferStreamDirectiveOnRootFieldRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Directive;

    public override void Enter(DirectiveNode node)
    {
        if (Context.ParentType is not { } parent)
        {
            return;
        }

        var label = node.Name.Value switch
        {
            "defer" => "Defer",
            "stream" => "Stream",
            _ => null,
        };

        if (label is not null)
        {
            Check(node, label, "mutation", parent, Context.Schema.MutationType);
            Check(node, label, "subscription", parent, Context.Schema.SubscriptionType);
        }
    }

    private void Check(DirectiveNode node, string label, string operation, NamedType parent, ObjectType? rootType)
    {
        if (ReferenceEquals(parent, rootType))
        {
            Context.Report($"{label} directive cannot be used on root {operation} type \"{parent.Name}\".", node);
        }
    }
}
