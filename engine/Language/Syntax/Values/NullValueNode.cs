namespace Cacao.Language;

/// <summary><c>null</c>.</summary>
public sealed class NullValueNode(
    Location location = default)
    : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}
