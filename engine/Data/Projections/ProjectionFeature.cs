namespace Cacao.Data;

/// <summary>Marks a field whose queryable is projected to the selected columns (<c>[UseProjection]</c>).</summary>
public sealed class ProjectionFeature
{
    /// <summary>The .NET type of the items; null takes the elements' of the field's result.</summary>
    public Type? EntityType { get; init; }
}
