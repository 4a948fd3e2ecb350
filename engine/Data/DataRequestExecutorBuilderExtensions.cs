using Cacao.Data;
using Cacao.Execution;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds paging, filtering, sorting and projection to a schema.</summary>
public static class DataRequestExecutorBuilderExtensions
{
    /// <summary>Understands <c>[UseFiltering]</c>.</summary>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder) => builder.AddDataConvention();

    /// <summary>Understands <c>[UseSorting]</c>.</summary>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder) => builder.AddDataConvention();

    /// <summary>Understands <c>[UseProjection]</c>.</summary>
    public static IRequestExecutorBuilder AddProjections(this IRequestExecutorBuilder builder) => builder.AddDataConvention();

    /// <summary>Injects <see cref="PagingArguments"/>.</summary>
    public static IRequestExecutorBuilder AddPagingArguments(this IRequestExecutorBuilder builder) => builder.AddDataConvention();

    /// <summary>Pages queryables of a <c>DbContext</c> by keyset.</summary>
    public static IRequestExecutorBuilder AddDbContextCursorPagingProvider(this IRequestExecutorBuilder builder)
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
        builder.ConfigureSchema((_, schema) => schema.AddInterceptor(new DataConvention(feature.Options)));
        return feature;
    }
}
