namespace Cacao.Data;

/// <summary>Marks a field as sorted (<c>[UseSorting]</c>).</summary>
public sealed class SortingFeature
{
    /// <summary>The .NET type whose members can be sorted by; null takes the elements' of the field's result.</summary>
    public Type? EntityType { get; init; }

    /// <summary>A <see cref="SortInputType"/>, or a .NET type to sort by in place of the entity; null takes the convention's.</summary>
    public Type? SortType { get; init; }

    /// <summary>The name of the convention; null takes the default.</summary>
    public string? Scope { get; init; }

    /// <summary>True when the resolver applies the order itself through a <see cref="QueryContext{TEntity}"/>.</summary>
    public bool ResolverSorts { get; init; } = true;

    /// <summary>The sort input that was described for the field alone.</summary>
    internal SortInputType? Input { get; init; }
}
