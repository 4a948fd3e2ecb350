namespace Cacao.Language;

/// <summary>A name.</summary>
public sealed class NameNode(
    string value,
    Location location = default)
    : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.Name;

    public string Value { get; } = value;
}
