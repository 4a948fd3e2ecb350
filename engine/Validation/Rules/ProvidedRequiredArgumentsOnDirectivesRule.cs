using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Directives get the arguments they require (specification section 5.4.3).</summary>
internal sealed class ProvidedRequiredArgumentsOnDirectivesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Directive;

    public override void Leave(DirectiveNode node)
    {
        if (Context.Directives.Find(node.Name.Value) is not { } directive)
        {
            return;
        }

        for (var i = 0; i < directive.ArgumentCount; i++)
        {
            if (directive.IsArgumentRequired(i) && !ProvidedRequiredArgumentsRule.IsProvided(node.Arguments, directive.GetArgumentName(i)))
            {
                Context.Report(
                    $"Directive \"@{node.Name.Value}\" argument \"{directive.GetArgumentName(i)}\" of type "
                    + $"\"{directive.GetArgumentType(i)}\" is required, but it was not provided.",
                    node);
            }
        }
    }
}
