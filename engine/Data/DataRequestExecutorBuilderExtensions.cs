using Cacao.Data;
using Cacao.Execution;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds paging, filtering, sorting and projection to a schema.</summary>
public static class DataRequestExecutorBuilderExtensions
{
    /// <summary>Understands <c>[UseFiltering]</c>.</summary>
    /// <param name="name">The convention's name for fields to choose it by; null makes it the default.</param>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder, string? name = null)
        => builder.AddFiltering(static c => c.AddDefaults(), name);

    /// <summary>Understands <c>[UseFiltering]</c>, as a convention describes it.</summary>
    public static IRequestExecutorBuilder AddFiltering(
        this IRequestExecutorBuilder builder,
        Action<IFilterConventionDescriptor> configure,
        string? name = null)
        => builder.AddFiltering(new FilterConvention(configure), name);

    /// <inheritdoc cref="AddFiltering(IRequestExecutorBuilder, Action{IFilterConventionDescriptor}, string?)"/>
    public static IRequestExecutorBuilder AddFiltering<TConvention>(this IRequestExecutorBuilder builder, string? name = null)
        where TConvention : class, IFilterConvention
        => builder.AddFiltering(Create<TConvention, FilterConvention>(), name);

    /// <summary>Understands <c>[UseSorting]</c>.</summary>
    /// <param name="name">The convention's name for fields to choose it by; null makes it the default.</param>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder, string? name = null)
        => builder.AddSorting(static c => c.AddDefaults(), name);

    /// <summary>Understands <c>[UseSorting]</c>, as a convention describes it.</summary>
    public static IRequestExecutorBuilder AddSorting(
        this IRequestExecutorBuilder builder,
        Action<ISortConventionDescriptor> configure,
        string? name = null)
        => builder.AddSorting(new SortConvention(configure), name);

    /// <inheritdoc cref="AddSorting(IRequestExecutorBuilder, Action{ISortConventionDescriptor}, string?)"/>
    public static IRequestExecutorBuilder AddSorting<TConvention>(this IRequestExecutorBuilder builder, string? name = null)
        where TConvention : class, ISortConvention
        => builder.AddSorting(Create<TConvention, SortConvention>(), name);

    /// <summary>Understands <c>[UseProjection]</c>.</summary>
    public static IRequestExecutorBuilder AddProjections(this IRequestExecutorBuilder builder, string? name = null) => builder.AddDataConvention();

    /// <summary>Injects <see cref="PagingArguments"/>.</summary>
    public static IRequestExecutorBuilder AddPagingArguments(this IRequestExecutorBuilder builder) => builder.AddDataConvention();

    /// <summary>Pages queryables of a <c>DbContext</c> by keyset.</summary>
    public static IRequestExecutorBuilder AddDbContextCursorPagingProvider(
        this IRequestExecutorBuilder builder,
        string? providerName = null,
        bool defaultProvider = false)
        => builder.AddDataConvention();

    /// <summary>Injects <see cref="QueryContext{TEntity}"/>.</summary>
    public static IRequestExecutorBuilder AddQueryContext(this IRequestExecutorBuilder builder) => builder.AddDataConvention();

    /// <summary>Changes the paging defaults of the schema.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(GetOrAddFeature(builder).Options);
        return builder;
    }

    private static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder, FilterConvention convention, string? name)
    {
        GetOrAddFeature(builder).Filters[name ?? string.Empty] = convention;
        return builder;
    }

    private static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder, SortConvention convention, string? name)
    {
        GetOrAddFeature(builder).Sorts[name ?? string.Empty] = convention;
        return builder;
    }

    private static TBase Create<TConvention, TBase>()
        where TBase : class
        => Activator.CreateInstance(typeof(TConvention), nonPublic: true) as TBase
            ?? throw new ArgumentException($"{typeof(TConvention)} does not derive from {typeof(TBase)}.");

    private static IRequestExecutorBuilder AddDataConvention(this IRequestExecutorBuilder builder)
    {
        _ = GetOrAddFeature(builder);
        return builder;
    }

    // One convention a schema, however many of the methods above are called.
    private static DataSchemaFeature GetOrAddFeature(IRequestExecutorBuilder builder)
    {
        foreach (var descriptor in builder.Services)
        {
            if (!descriptor.IsKeyedService
                && descriptor.ImplementationInstance is DataSchemaFeature existing
                && string.Equals(existing.SchemaName, builder.Name, StringComparison.Ordinal))
            {
                return existing;
            }
        }

        var feature = new DataSchemaFeature(builder.Name);
        builder.Services.AddSingleton(feature);
        builder.ConfigureSchema((_, schema) => schema.AddInterceptor(new DataConvention(feature)));
        return feature;
    }
}
