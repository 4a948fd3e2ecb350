namespace Cacao.Data;

/// <summary>Marks a field whose queryable is projected to the selected columns (<c>[UseProjection]</c>).</summary>
public sealed class ProjectionFeature
{
    public required Type EntityType { get; init; }
}
