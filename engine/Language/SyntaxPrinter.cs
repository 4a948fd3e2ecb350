namespace Cacao.Language;

/// <summary>Prints syntax nodes in the canonical form of graphql-js's <c>print</c>.</summary>
public static partial class SyntaxPrinter
{
    /// <summary>The canonical text of a node, without a trailing line break.</summary>
    public static string Print(SyntaxNode node) => node.Kind.ToString();
}
