using Cacao.Execution;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers data loaders.</summary>
public static class DataLoaderServiceCollectionExtensions
{
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services)
        where T : class, IDataLoader
        => services.AddDataLoader<T, T>();

    public static IServiceCollection AddDataLoader<TService, TImplementation>(this IServiceCollection services)
        where TService : class, IDataLoader
        where TImplementation : class, TService
        => services.Add<TService, TImplementation>(null);

    /// <summary>The factory's services are the operation's; they give its <see cref="IBatchScheduler"/> and <see cref="DataLoaderOptions"/>.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
        => services.Add<T, T>(factory);

    /// <inheritdoc cref="AddDataLoader{T}(IServiceCollection, Func{IServiceProvider, T})"/>
    public static IServiceCollection AddDataLoader<TService, TImplementation>(
        this IServiceCollection services,
        Func<IServiceProvider, TImplementation> factory)
        where TService : class, IDataLoader
        where TImplementation : class, TService
        => services.Add<TService, TImplementation>(factory);

    /// <summary>
    /// A new scope of the application whose data loaders are those of the operation that <paramref name="services"/> belong to.
    /// </summary>
    public static AsyncServiceScope CreateOperationScope(this IServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        if (services.GetService<DataLoaderScopeHolder>() is { } holder)
        {
            scope.ServiceProvider.GetRequiredService<DataLoaderScopeHolder>().Bind(holder);
        }

        return scope;
    }

    internal static IServiceCollection AddDataLoaderCore(this IServiceCollection services)
    {
        services.TryAddSingleton<DataLoaderRegistry>();
        services.TryAddScoped<DataLoaderScopeHolder>();
        services.TryAddScoped<IBatchScheduler>(sp => sp.GetRequiredService<DataLoaderScopeHolder>().Scope.Scheduler);
        services.TryAddScoped(sp => sp.GetRequiredService<DataLoaderScopeHolder>().Scope.Options.Copy());
        return services;
    }

    private static IServiceCollection Add<TService, TImplementation>(
        this IServiceCollection services,
        Func<IServiceProvider, TImplementation>? factory)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        services.AddDataLoaderCore();
        services.AddSingleton(new DataLoaderRegistration(typeof(TService), typeof(TImplementation), factory));
        services.TryAddScoped<TService>(sp => sp.GetRequiredService<DataLoaderScopeHolder>().Scope.Get<TService>());
        if (typeof(TService) != typeof(TImplementation))
        {
            services.TryAddScoped<TImplementation>(sp => sp.GetRequiredService<DataLoaderScopeHolder>().Scope.Get<TImplementation>());
        }

        return services;
    }
}
