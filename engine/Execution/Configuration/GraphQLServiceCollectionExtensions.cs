using Cacao.Execution;
using Cacao.Execution.Processing;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers GraphQL schemas.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds a schema, or goes on configuring the one of that name.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(this IServiceCollection services, string? schemaName = null)
        => services.AddGraphQL(schemaName);

    /// <inheritdoc cref="AddGraphQLServer"/>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var setup = services.AddGraphQLCore().GetOrAdd(schemaName ?? RequestExecutorSetups.DefaultName);
        return new RequestExecutorBuilder(services, setup);
    }

    /// <summary>
    /// Gives executors that are made elsewhere to <see cref="IRequestExecutorProvider"/>, so that transports find them by name.
    /// </summary>
    public static IServiceCollection AddRequestExecutorSource(
        this IServiceCollection services,
        Func<IServiceProvider, IRequestExecutorSource> create)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddGraphQLCore();
        return services.AddSingleton(create);
    }

    private static RequestExecutorSetups AddGraphQLCore(this IServiceCollection services)
    {
        foreach (var service in services)
        {
            if (service is { IsKeyedService: false, ImplementationInstance: RequestExecutorSetups known })
            {
                return known;
            }
        }

        var setups = new RequestExecutorSetups();
        services.AddSingleton(setups);
        services.AddSingleton(new SharedServices(services));
        services.AddLogging();
        services.AddHttpContextAccessor();
        services.AddDataLoaderCore();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<INodeIdSerializer>(NodeIdSerializer.Default);
        services.TryAddSingleton<IRequestExecutorProvider, RequestExecutorProvider>();
        services.AddHostedService<RequestExecutorWarmup>();
        return setups;
    }
}
