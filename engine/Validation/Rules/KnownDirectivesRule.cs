using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Directives exist and stand where they may (specification sections 5.7.1 and 5.7.2).</summary>
internal sealed class KnownDirectivesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Directive;

    public override void Enter(DirectiveNode node)
    {
        var name = node.Name.Value;

        if (Context.Directives.Find(name) is not { } directive)
        {
            Context.Report($"Unknown directive \"@{name}\".", node);
        }
        else if (Context.DirectiveLocation is { } location && !directive.AllowsLocation(location))
        {
            Context.Report($"Directive \"@{name}\" may not be used on {location}.", node);
        }
    }
}
