using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Arguments of directives exist (specification section 5.4.1).</summary>
internal sealed class KnownArgumentNamesOnDirectivesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Document | NodeEvents.Directive;

    private DirectiveIndex _directives = null!;

    public override void Enter(DocumentNode node) => _directives = new DirectiveIndex(Context);

    public override void Enter(DirectiveNode node)
    {
        if (node.Arguments.Count == 0 || _directives.Find(node.Name.Value) is not { } directive)
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
