using Cacao.Language;

namespace Cacao.Execution.Operations;

/// <summary>Reads <c>@defer</c> and <c>@stream</c>.</summary>
internal static class IncrementalSyntax
{
    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (directives[i].Name.Value == name)
            {
                return directives[i];
            }
        }

        return null;
    }

    public static ValueNode? Argument(DirectiveNode directive, string name)
    {
        for (var i = 0; i < directive.Arguments.Count; i++)
        {
            if (directive.Arguments[i].Name.Value == name)
            {
                return directive.Arguments[i].Value;
            }
        }

        return null;
    }

    public static string? Label(DirectiveNode directive) => (Argument(directive, "label") as StringValueNode)?.Value;
}
