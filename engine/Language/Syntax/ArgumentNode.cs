namespace Cacao.Language;

/// <summary>An argument as given.</summary>
public sealed class ArgumentNode(
    NameNode name,
    ValueNode value,
    Location location = default)
    : SyntaxNode(location), IHasName
{
    public override SyntaxKind Kind => SyntaxKind.Argument;

    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
