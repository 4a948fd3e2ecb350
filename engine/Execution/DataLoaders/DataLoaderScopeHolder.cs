using Cacao.Execution.Processing;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>
/// Scoped: binds a scope to the data loaders of the operation it was made for. A scope of its own accord gets loaders that dispatch on
/// the thread pool.
/// </summary>
internal sealed class DataLoaderScopeHolder(IServiceProvider services)
{
    private DataLoaderScope? _scope;
    private LoaderGroup? _group;
    private OperationServices? _operation;

    public DataLoaderScope Scope => _scope ??= _group is null
        ? new DataLoaderScope(
            services.GetRequiredService<DataLoaderRegistry>(),
            services,
            new AutoBatchScheduler(),
            new DataLoaderOptions())
        : _group.GetScope(_operation!);

    public void Bind(LoaderGroup group, OperationServices operation)
    {
        _scope = null;
        _group = group;
        _operation = operation;
    }

    /// <summary>Shares the loaders of another scope, if that belongs to an operation.</summary>
    public void Bind(DataLoaderScopeHolder other)
    {
        if (other._group is not null)
        {
            Bind(other._group, other._operation!);
        }
    }
}
