namespace Cacao.Language;

/// <summary>An enum value.</summary>
public sealed class EnumValueNode(
    string value,
    Location location = default)
    : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    public string Value { get; } = value;
}
