namespace Cacao.Language;

/// <summary>An integer literal, as written.</summary>
public sealed class IntValueNode(
    string value,
    Location location = default)
    : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    public string Value { get; } = value;
}
