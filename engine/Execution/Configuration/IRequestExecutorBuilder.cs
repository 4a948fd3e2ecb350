using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Configures one named schema and its executor.</summary>
public interface IRequestExecutorBuilder
{
    string Name { get; }

    IServiceCollection Services { get; }

    /// <summary>Runs when the schema is built, in order of registration. The provider is the application's root.</summary>
    IRequestExecutorBuilder ConfigureSchema(Action<IServiceProvider, SchemaBuilder> configure);

    /// <summary>Changes the options of the executor.</summary>
    IRequestExecutorBuilder ModifyRequestOptions(Action<RequestExecutorOptions> configure);
}
