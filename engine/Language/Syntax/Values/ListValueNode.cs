namespace Cacao.Language;

/// <summary>A list of values.</summary>
public sealed class ListValueNode(
    IReadOnlyList<ValueNode> items,
    Location location = default)
    : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    public IReadOnlyList<ValueNode> Items { get; } = items;
}
