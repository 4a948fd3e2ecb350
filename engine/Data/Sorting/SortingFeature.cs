namespace Cacao.Data;

/// <summary>Marks a field as sorted (<c>[UseSorting]</c>).</summary>
public sealed class SortingFeature
{
    /// <summary>The .NET type whose properties can be sorted by.</summary>
    public required Type EntityType { get; init; }

    /// <summary>True when the resolver applies the order itself through a <see cref="QueryContext{TEntity}"/>.</summary>
    public bool ResolverSorts { get; init; } = true;
}
