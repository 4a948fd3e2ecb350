using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Labels of <c>@defer</c> and <c>@stream</c> are static and unique.</summary>
internal sealed class DeferStreamDirectiveLabelRule : DocumentRule
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public override NodeEvents Events => NodeEvents.Directive;

    public override void Enter(DirectiveNode node)
    {
        if (node.Name.Value is not ("defer" or "stream") || FindLabel(node) is not { } value)
        {
            return;
        }

        if (value is not StringValueNode label)
        {
            Context.Report($"Argument \"@{node.Name.Value}(label:)\" must be a static string.", node);
        }
        else if (!_known.TryAdd(label.Value, node))
        {
            Context.Report(
                "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.",
                _known[label.Value],
                node);
        }
    }

    private static ValueNode? FindLabel(DirectiveNode node)
    {
        for (var i = 0; i < node.Arguments.Count; i++)
        {
            if (node.Arguments[i].Name.Value == "label")
            {
                return node.Arguments[i].Value;
            }
        }

        return null;
    }
}
