using Cacao.Language;

namespace Cacao.Execution.Operations;

/// <summary>Reads <c>@skip</c> and <c>@include</c>.</summary>
internal static class ConditionSyntax
{
    /// <summary>The <c>if</c> argument.</summary>
    public static ValueNode? Argument(DirectiveNode directive)
    {
        for (var i = 0; i < directive.Arguments.Count; i++)
        {
            if (directive.Arguments[i].Name.Value == "if")
            {
                return directive.Arguments[i].Value;
            }
        }

        return null;
    }
}
