namespace Cacao.Language;

/// <summary>A string literal; the value is unescaped.</summary>
public sealed class StringValueNode(
    string value,
    bool isBlock = false,
    Location location = default)
    : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}
