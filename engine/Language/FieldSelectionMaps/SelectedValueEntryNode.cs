namespace Cacao.Language;

/// <summary>
/// <c>SelectedValueEntry</c>, in one of four forms: a path alone (<c>a.b</c>), a path and an object (<c>a.{ b }</c>),
/// a path and a list (<c>a[{ b }]</c>), or an object alone (<c>{ b }</c>).
/// </summary>
public sealed class SelectedValueEntryNode(
    FieldPathNode? path,
    SelectedObjectValueNode? objectValue,
    SelectedListValueNode? listValue,
    Location location = default)
    : FieldSelectionMapNode(location)
{
    public FieldPathNode? Path { get; } = path;

    public SelectedObjectValueNode? ObjectValue { get; } = objectValue;

    public SelectedListValueNode? ListValue { get; } = listValue;
}
