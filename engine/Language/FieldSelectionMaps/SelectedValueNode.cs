namespace Cacao.Language;

/// <summary>
/// <c>SelectedValue</c>: one entry, or several separated by <c>|</c> of which the first that yields a value is taken.
/// </summary>
public sealed class SelectedValueNode(
    IReadOnlyList<SelectedValueEntryNode> entries,
    Location location = default)
    : FieldSelectionMapNode(location)
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<SelectedValueEntryNode> Entries { get; } = entries;
}
