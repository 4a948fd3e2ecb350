using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Only lists are streamed.</summary>
internal sealed class StreamDirectiveOnListFieldRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Directive;

    public override void Enter(DirectiveNode node)
    {
        if (node.Name.Value == "stream"
            && Context.DirectiveLocation == "FIELD"
            && Context is { Field: { } field, ParentType: { } parent }
            && field.Type.NullableType is not ListType)
        {
            Context.Report($"Directive \"@stream\" cannot be used on non-list field \"{parent.Name}.{field.Name}\".", node);
        }
    }
}
