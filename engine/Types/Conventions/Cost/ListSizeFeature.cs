namespace Cacao.Types;

/// <summary>How large the list is that a field returns (<c>[ListSize]</c>, or paging's settings).</summary>
public sealed class ListSizeFeature
{
    public int? AssumedSize { get; init; }

    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    public int? SlicingArgumentDefaultValue { get; init; }

    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <value>Whether exactly one slicing argument must be given. Default: not stated in the schema, which means true.</value>
    public bool? RequireOneSlicingArgument { get; init; }
}
