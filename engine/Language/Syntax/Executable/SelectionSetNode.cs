namespace Cacao.Language;

/// <summary>The selections between braces.</summary>
public sealed class SelectionSetNode(
    IReadOnlyList<SelectionNode> selections,
    Location location = default)
    : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}
