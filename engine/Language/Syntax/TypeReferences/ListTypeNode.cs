namespace Cacao.Language;

/// <summary>A list type.</summary>
public sealed class ListTypeNode(
    TypeNode type,
    Location location = default)
    : TypeNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.ListType;

    public TypeNode Type { get; } = type;
}
