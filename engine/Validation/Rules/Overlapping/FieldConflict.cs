using Cacao.Language;

namespace Cacao.Validation;

/// <summary>Two fields that cannot be one: why, and where; for a conflict further inside with all fields on the way.</summary>
internal sealed record FieldConflict(
    string ResponseName,
    string Reason,
    IReadOnlyList<SyntaxNode> Left,
    IReadOnlyList<SyntaxNode> Right)
{
    /// <summary>The conflict of two fields whose selections conflict.</summary>
    public static FieldConflict Between(FieldEntry left, FieldEntry right, List<FieldConflict> inner)
    {
        var reason = string.Join(" and ", inner.ConvertAll(static c => $"subfields \"{c.ResponseName}\" conflict because {c.Reason}"));
        var lefts = new List<SyntaxNode> { left.Node };
        var rights = new List<SyntaxNode> { right.Node };

        foreach (var conflict in inner)
        {
            lefts.AddRange(conflict.Left);
            rights.AddRange(conflict.Right);
        }

        return new FieldConflict(left.ResponseName, reason, lefts, rights);
    }
}
