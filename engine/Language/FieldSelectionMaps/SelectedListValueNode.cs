namespace Cacao.Language;

/// <summary><c>SelectedListValue</c>: <c>[{ id }]</c>, or nested <c>[[{ id }]]</c>. Exactly one of the two members is set.</summary>
public sealed class SelectedListValueNode(
    SelectedValueNode? element,
    SelectedListValueNode? elementList,
    Location location = default)
    : FieldSelectionMapNode(location)
{
    /// <summary>What each element becomes.</summary>
    public SelectedValueNode? Element { get; } = element;

    /// <summary>What each element, itself a list, becomes.</summary>
    public SelectedListValueNode? ElementList { get; } = elementList;
}
