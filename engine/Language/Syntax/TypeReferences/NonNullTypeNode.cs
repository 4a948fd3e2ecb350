namespace Cacao.Language;

/// <summary>A type that excludes null.</summary>
public sealed class NonNullTypeNode(
    TypeNode type,
    Location location = default)
    : TypeNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    public TypeNode Type { get; } = type;
}
