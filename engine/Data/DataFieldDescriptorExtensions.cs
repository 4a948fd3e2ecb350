using Cacao.Types;

namespace Cacao.Data;

/// <summary>Filters, sorts and projects fields that descriptors describe.</summary>
public static class DataFieldDescriptorExtensions
{
    /// <summary>Adds the argument that filters the field's list.</summary>
    /// <param name="scope">The name of the convention; null takes the default.</param>
    public static IObjectFieldDescriptor UseFiltering(this IObjectFieldDescriptor descriptor, string? scope = null)
        => descriptor.Set(new FilteringFeature { Scope = scope, ResolverFilters = false });

    /// <summary>Adds the argument that filters the field's list, by a filter input or by the members of a .NET type.</summary>
    public static IObjectFieldDescriptor UseFiltering(this IObjectFieldDescriptor descriptor, Type type, string? scope = null)
        => descriptor.Set(new FilteringFeature { FilterType = type, Scope = scope, ResolverFilters = false });

    /// <inheritdoc cref="UseFiltering(IObjectFieldDescriptor, Type, string?)"/>
    public static IObjectFieldDescriptor UseFiltering<T>(this IObjectFieldDescriptor descriptor, string? scope = null)
        => descriptor.UseFiltering(typeof(T), scope);

    /// <summary>Adds the argument that filters the field's list, by a filter input of its own.</summary>
    public static IObjectFieldDescriptor UseFiltering<T>(
        this IObjectFieldDescriptor descriptor,
        Action<IFilterInputTypeDescriptor<T>> configure,
        string? scope = null)
        => descriptor.Set(new FilteringFeature { Input = new FilterInputType<T>(configure), Scope = scope, ResolverFilters = false });

    /// <summary>Adds the argument that sorts the field's list.</summary>
    /// <param name="scope">The name of the convention; null takes the default.</param>
    public static IObjectFieldDescriptor UseSorting(this IObjectFieldDescriptor descriptor, string? scope = null)
        => descriptor.Set(new SortingFeature { Scope = scope, ResolverSorts = false });

    /// <summary>Adds the argument that sorts the field's list, by a sort input or by the members of a .NET type.</summary>
    public static IObjectFieldDescriptor UseSorting(this IObjectFieldDescriptor descriptor, Type type, string? scope = null)
        => descriptor.Set(new SortingFeature { SortType = type, Scope = scope, ResolverSorts = false });

    /// <inheritdoc cref="UseSorting(IObjectFieldDescriptor, Type, string?)"/>
    public static IObjectFieldDescriptor UseSorting<T>(this IObjectFieldDescriptor descriptor, string? scope = null)
        => descriptor.UseSorting(typeof(T), scope);

    /// <summary>Adds the argument that sorts the field's list, by a sort input of its own.</summary>
    public static IObjectFieldDescriptor UseSorting<T>(
        this IObjectFieldDescriptor descriptor,
        Action<ISortInputTypeDescriptor<T>> configure,
        string? scope = null)
        => descriptor.Set(new SortingFeature { Input = new SortInputType<T>(configure), Scope = scope, ResolverSorts = false });

    /// <summary>Loads only the columns of the field's queryable that the client selects.</summary>
    public static IObjectFieldDescriptor UseProjection(this IObjectFieldDescriptor descriptor, string? scope = null)
        => descriptor.Set(new ProjectionFeature());

    /// <inheritdoc cref="UseProjection(IObjectFieldDescriptor, string?)"/>
    public static IObjectFieldDescriptor UseProjection(this IObjectFieldDescriptor descriptor, Type type, string? scope = null)
        => descriptor.Set(new ProjectionFeature { EntityType = type });

    /// <inheritdoc cref="UseProjection(IObjectFieldDescriptor, string?)"/>
    public static IObjectFieldDescriptor UseProjection<T>(this IObjectFieldDescriptor descriptor, string? scope = null)
        => descriptor.UseProjection(typeof(T), scope);

    /// <summary>Gives the first item of the field's list; null when there is none.</summary>
    public static IObjectFieldDescriptor UseFirstOrDefault(this IObjectFieldDescriptor descriptor)
        => descriptor.Set(new SingleItemFeature());

    /// <summary>Gives the only item of the field's list; null when there is none, an error when there are several.</summary>
    public static IObjectFieldDescriptor UseSingleOrDefault(this IObjectFieldDescriptor descriptor)
        => descriptor.Set(new SingleItemFeature { IsOnly = true });

    /// <summary>Has projections always load what the field reads; or never, when <c>false</c>.</summary>
    public static IObjectFieldDescriptor IsProjected(this IObjectFieldDescriptor descriptor, bool isProjected = true)
        => descriptor.Set(new ProjectedFeature(isProjected));

    /// <summary>Changes what descriptors have no member for.</summary>
    internal static IObjectFieldDescriptor Configure(this IObjectFieldDescriptor descriptor, Action<FieldConfiguration> configure)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        configure(((ObjectFieldDescriptor)descriptor).Configuration);
        return descriptor;
    }

    internal static IObjectFieldDescriptor Set<TFeature>(this IObjectFieldDescriptor descriptor, TFeature feature)
        where TFeature : class
        => descriptor.Configure(field => field.Features.Set(feature));
}
