namespace Cacao.Language;

/// <summary>
/// <c>SelectedObjectField</c>. Without a <see cref="Value"/> the name stands for itself: <c>{ size }</c> is <c>{ size: size }</c>,
/// and the arguments are those of the field it selects.
/// </summary>
public sealed class SelectedObjectFieldNode(
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    SelectedValueNode? value,
    Location location = default)
    : FieldSelectionMapNode(location), IHasName
{
    /// <summary>The name of the input field that is filled.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Constant arguments of the shorthand form; empty when <see cref="Value"/> is given.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    public SelectedValueNode? Value { get; } = value;
}
