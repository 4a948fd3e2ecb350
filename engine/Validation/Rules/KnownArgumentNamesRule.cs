using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Arguments of fields exist (specification section 5.4.1).</summary>
internal sealed class KnownArgumentNamesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Argument;

    public override void Enter(ArgumentNode node)
    {
        if (Context is { IsInDirective: false, Argument: null, Field: { } field, ParentType: { } parent })
        {
            var name = node.Name.Value;
            var suggestions = DidYouMean.Similar(name, field.Arguments.Select(static a => a.Name));
            Context.Report($"Unknown argument \"{name}\" on field \"{parent.Name}.{field.Name}\".{DidYouMean.Phrase(suggestions)}", node);
        }
    }
}
