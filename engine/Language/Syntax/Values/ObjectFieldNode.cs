namespace Cacao.Language;

/// <summary>A field of an input object.</summary>
public sealed class ObjectFieldNode(
    NameNode name,
    ValueNode value,
    Location location = default)
    : SyntaxNode(location), IHasName
{
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
