namespace Cacao.Language;

/// <summary>A float literal, as written.</summary>
public sealed class FloatValueNode(
    string value,
    Location location = default)
    : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    public string Value { get; } = value;
}
