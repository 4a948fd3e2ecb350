using Cacao.Language;

namespace Cacao.Types;

/// <summary>Reads what the specification's own directives say about definitions.</summary>
internal static class DirectiveReader
{
    public const string DefaultDeprecationReason = "No longer supported";

    public static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        foreach (var directive in directives)
        {
            if (string.Equals(directive.Name.Value, name, StringComparison.Ordinal))
            {
                return directive;
            }
        }

        return null;
    }

    public static string? GetDeprecationReason(IReadOnlyList<DirectiveNode> directives)
        => Find(directives, "deprecated") is not { } directive
            ? null
            : GetArgument(directive, "reason") switch
            {
                StringValueNode reason => reason.Value,
                NullValueNode => null,
                _ => DefaultDeprecationReason,
            };

    public static string? GetSpecifiedByUrl(IReadOnlyList<DirectiveNode> directives)
        => Find(directives, "specifiedBy") is { } directive ? (GetArgument(directive, "url") as StringValueNode)?.Value : null;

    public static ValueNode? GetArgument(DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (string.Equals(argument.Name.Value, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }
}
