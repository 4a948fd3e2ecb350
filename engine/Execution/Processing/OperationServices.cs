using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution.Processing;

/// <summary>The scopes of one operation: its own, made on first use unless the transport gave one, and those of its resolvers.</summary>
internal sealed class OperationServices(IServiceProvider root, IServiceProvider? given, LoaderGroup loaders) : IAsyncDisposable
{
    private readonly Lock _sync = new();
    private AsyncServiceScope? _own;
    private IServiceProvider? _provider;

    /// <summary>The operation's services.</summary>
    public IServiceProvider Provider
    {
        get
        {
            if (_provider is { } provider)
            {
                return provider;
            }

            lock (_sync)
            {
                return _provider ??= Open();
            }
        }
    }

    public DataLoaderScope Loaders => loaders.GetScope(this);

    /// <summary>A scope for one resolver, with the operation's data loaders.</summary>
    public AsyncServiceScope CreateScope()
    {
        var scope = root.CreateAsyncScope();
        Bind(scope.ServiceProvider);
        return scope;
    }

    public ValueTask DisposeAsync() => _own is { } own ? own.DisposeAsync() : ValueTask.CompletedTask;

    private IServiceProvider Open()
    {
        var provider = given;
        if (provider is null)
        {
            _own = root.CreateAsyncScope();
            provider = _own.Value.ServiceProvider;
        }

        Bind(provider);
        return provider;
    }

    private void Bind(IServiceProvider provider)
    {
        if (provider.GetService<DataLoaderScopeHolder>() is { } holder)
        {
            holder.Bind(loaders, this);
        }
    }
}
