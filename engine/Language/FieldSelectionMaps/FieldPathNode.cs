namespace Cacao.Language;

/// <summary><c>Path</c>: <c>dimension.weight</c>, <c>&lt;Book&gt;.title</c>, <c>media&lt;Book&gt;.isbn</c>.</summary>
public sealed class FieldPathNode(
    NamedTypeNode? typeCondition,
    IReadOnlyList<FieldPathSegmentNode> segments,
    Location location = default)
    : FieldSelectionMapNode(location)
{
    /// <summary>The type the path starts from, where it narrows the one it is resolved against.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>At least one.</summary>
    public IReadOnlyList<FieldPathSegmentNode> Segments { get; } = segments;
}
