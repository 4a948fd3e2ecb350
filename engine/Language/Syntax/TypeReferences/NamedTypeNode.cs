namespace Cacao.Language;

/// <summary>A type by its name.</summary>
public sealed class NamedTypeNode(
    NameNode name,
    Location location = default)
    : TypeNode(location), IHasName
{
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    public NameNode Name { get; } = name;
}
