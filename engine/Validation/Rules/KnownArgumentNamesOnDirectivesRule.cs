using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Arguments of directives exist (specification section 5.4.1).</summary>
internal sealed class KnownArgumentNamesOnDirectivesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Directive;

    public override void Enter(DirectiveNode node)
    {
        if (node.Arguments.Count == 0 || Context.Directives.Find(node.Name.Value) is not { } directive)
        {
            return;
        }

        for (var i = 0; i < node.Arguments.Count; i++)
        {
            var argument = node.Arguments[i];
            var name = argument.Name.Value;

            if (!directive.HasArgument(name))
            {
                var known = Enumerable.Range(0, directive.ArgumentCount).Select(directive.GetArgumentName);

                Context.Report(
                    $"Unknown argument \"{name}\" on directive \"@{node.Name.Value}\".{DidYouMean.Phrase(DidYouMean.Similar(name, known))}",
                    argument);
            }
        }
    }
}
