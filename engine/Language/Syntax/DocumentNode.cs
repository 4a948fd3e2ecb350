namespace Cacao.Language;

/// <summary>A whole document.</summary>
public sealed class DocumentNode(
    IReadOnlyList<DefinitionNode> definitions,
    Location location = default)
    : SyntaxNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.Document;

    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;
}
