namespace Cacao.Data;

/// <summary>Marks a field as filtered (<c>[UseFiltering]</c>).</summary>
public sealed class FilteringFeature
{
    /// <summary>The .NET type whose members can be filtered by; null takes the elements' of the field's result.</summary>
    public Type? EntityType { get; init; }

    /// <summary>A <see cref="FilterInputType"/>, or a .NET type to filter by in place of the entity; null takes the convention's.</summary>
    public Type? FilterType { get; init; }

    /// <summary>The name of the convention; null takes the default.</summary>
    public string? Scope { get; init; }

    /// <summary>True when the resolver applies the filter itself through a <see cref="QueryContext{TEntity}"/>.</summary>
    public bool ResolverFilters { get; init; } = true;

    /// <summary>The filter input that was described for the field alone.</summary>
    internal FilterInputType? Input { get; init; }
}
