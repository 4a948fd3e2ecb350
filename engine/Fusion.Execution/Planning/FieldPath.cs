namespace Cacao.Fusion.Execution;

/// <summary>One leaf of a field selection map as a path of fields.</summary>
internal sealed record FieldPath(string? StartType, IReadOnlyList<FieldPathSegment> Segments)
{
    public bool StartsFrom(CompositeSchema schema, int type)
        => StartType is null || (schema.TryGetType(StartType, out var start) && start.PossibleTypes.Contains(type));
}
