using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

internal sealed class RequestExecutorBuilder(IServiceCollection services, RequestExecutorSetup setup) : IRequestExecutorBuilder
{
    public string Name => Setup.Name;

    public IServiceCollection Services { get; } = services;

    public RequestExecutorSetup Setup { get; } = setup;

    public IRequestExecutorBuilder ConfigureSchema(Action<IServiceProvider, SchemaBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Setup.Schema.Add(configure);
        return this;
    }

    public IRequestExecutorBuilder ModifyRequestOptions(Action<RequestExecutorOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        Setup.Options.Add(configure);
        return this;
    }
}
