using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>
/// Scoped: binds a scope to the data loaders of the operation it was made for. A scope of its own accord gets loaders that dispatch on
/// the thread pool.
/// </summary>
internal sealed class DataLoaderScopeHolder(IServiceProvider services)
{
    private DataLoaderScope? _scope;

    public DataLoaderScope Scope
    {
        get => _scope ??= new DataLoaderScope(
            services.GetRequiredService<DataLoaderRegistry>(),
            services,
            new AutoBatchScheduler(),
            new DataLoaderOptions());
        set => _scope = value;
    }

    public DataLoaderScope? ScopeOrDefault => _scope;
}
