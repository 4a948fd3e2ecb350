namespace Cacao.Language;

/// <summary><c>SelectedObjectValue</c>: <c>{ size weight: dimension.weight }</c>.</summary>
public sealed class SelectedObjectValueNode(
    IReadOnlyList<SelectedObjectFieldNode> fields,
    Location location = default)
    : FieldSelectionMapNode(location)
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<SelectedObjectFieldNode> Fields { get; } = fields;
}
