namespace Cacao.Language;

/// <summary><c>PathSegment</c>: a field, its constant arguments, and the type that the next segment is selected on.</summary>
public sealed class FieldPathSegmentNode(
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    NamedTypeNode? typeCondition,
    Location location = default)
    : FieldSelectionMapNode(location), IHasName
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>Null on the last segment.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;
}
