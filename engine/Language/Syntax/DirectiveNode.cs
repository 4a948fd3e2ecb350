namespace Cacao.Language;

/// <summary>A directive as applied.</summary>
public sealed class DirectiveNode(
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    Location location = default)
    : SyntaxNode(location), IHasName
{
    public override SyntaxKind Kind => SyntaxKind.Directive;

    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
