using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Processing;

/// <summary>The data loaders of a request, made on first use: the operations of a variable batch share them.</summary>
internal sealed class LoaderGroup(IServiceProvider root, IBatchScheduler scheduler)
{
    private readonly Lock _sync = new();
    private DataLoaderScope? _scope;

    /// <summary>The loaders; those that take services take the ones of the operation that asked first.</summary>
    public DataLoaderScope GetScope(OperationServices services)
    {
        if (_scope is { } scope)
        {
            return scope;
        }

        var provider = services.Provider;
        lock (_sync)
        {
            return _scope ??= new DataLoaderScope(
                root.GetRequiredService<DataLoaderRegistry>(),
                provider,
                scheduler,
                new DataLoaderOptions());
        }
    }
}
