namespace Cacao.Data;

/// <summary>Marks a field as filtered (<c>[UseFiltering]</c>).</summary>
public sealed class FilteringFeature
{
    /// <summary>The .NET type whose properties can be filtered by.</summary>
    public required Type EntityType { get; init; }

    /// <summary>True when the resolver applies the filter itself through a <see cref="QueryContext{TEntity}"/>.</summary>
    public bool ResolverFilters { get; init; } = true;
}
