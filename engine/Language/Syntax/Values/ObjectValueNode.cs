namespace Cacao.Language;

/// <summary>An input object.</summary>
public sealed class ObjectValueNode(
    IReadOnlyList<ObjectFieldNode> fields,
    Location location = default)
    : ValueNode(location)
{
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}
