using System.Collections.Concurrent;
using Cacao.Execution.Pipeline;
using Cacao.Execution.Processing;
using Cacao.Types;
using Cacao.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cacao.Execution;

/// <summary>Builds each schema once, when it is first asked for.</summary>
internal sealed class RequestExecutorProvider(
    IServiceProvider services,
    RequestExecutorSetups setups,
    SharedServices sharedServices,
    IEnumerable<IRequestExecutorSource> sources) : IRequestExecutorProvider
{
    private readonly ConcurrentDictionary<string, Lazy<IRequestExecutor>> _executors = new(StringComparer.Ordinal);
    private readonly IRequestExecutorSource[] _sources = [.. sources];
    private string? _default;

    public ValueTask<IRequestExecutor> GetExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default)
    {
        schemaName ??= _default ??= FindDefault();
        foreach (var source in _sources)
        {
            if (string.Equals(source.SchemaName, schemaName, StringComparison.Ordinal))
            {
                return source.GetExecutorAsync(cancellationToken);
            }
        }

        var setup = setups.Find(schemaName)
            ?? throw new InvalidOperationException($"There is no schema `{schemaName}`: call AddGraphQL(\"{schemaName}\").");
        var executor = _executors.GetOrAdd(
            schemaName,
            static (_, state) => new Lazy<IRequestExecutor>(() => state.self.Create(state.setup)),
            (self: this, setup));
        return new ValueTask<IRequestExecutor>(executor.Value);
    }

    private IRequestExecutor Create(RequestExecutorSetup setup)
    {
        var options = new RequestExecutorOptions();
        foreach (var configure in setup.Options)
        {
            configure(options);
        }

        options.EnableIntrospection ??= services.GetService<IHostEnvironment>()?.IsDevelopment() ?? true;

        var builder = new SchemaBuilder { SchemaName = setup.Name }
            .ModifyOptions(static o => o.StrictValidation = true)
            .AddDefaultConventions();
        foreach (var configure in setup.Schema)
        {
            configure(services, builder);
        }

        var schema = builder.Build(services);
        var filters = new IErrorFilter[setup.ErrorFilters.Count];
        for (var i = 0; i < filters.Length; i++)
        {
            filters[i] = setup.ErrorFilters[i](services);
        }

        var logger = services.GetRequiredService<ILogger<ErrorHandler>>();
        var listeners = new ExecutionDiagnosticEventListener[setup.DiagnosticListeners.Count];
        for (var i = 0; i < listeners.Length; i++)
        {
            listeners[i] = setup.DiagnosticListeners[i](services);
        }

        var events = new DiagnosticEvents(listeners);
        var runtime = new SchemaRuntime(
            schema,
            options,
            services,
            sharedServices,
            new ErrorHandler(filters, events, options.IncludeExceptionDetails, logger),
            services.GetRequiredService<TimeProvider>());
        var documents = new DocumentCache(schema, new DocumentOptions(
            options.OperationCacheSize,
            setup.Parser,
            options.SkipValidation,
            ValidationOptions.Default with
            {
                MaxExecutionDepth = options.MaxExecutionDepth,
                SkipIntrospectionDepth = options.SkipIntrospectionDepth,
            }));
        foreach (var created in setup.OnCreated)
        {
            created(services, schema);
        }

        var provider = new DocumentProvider(documents, options.PersistedOperations, setup.DocumentStorage);
        var executor = new RequestExecutor(runtime, provider, setup.HasAuthorization ? new RequestAuthorizer(services, schema) : null);
        return setup.Middleware.Count == 0 ? executor : new RequestPipeline(executor, services, setup.Middleware);
    }

    /// <summary>Without a name: the schema without a name, or the only one there is.</summary>
    private string FindDefault()
    {
        if (setups.Find(RequestExecutorSetups.DefaultName) is not null)
        {
            return RequestExecutorSetups.DefaultName;
        }

        var names = new List<string>();
        foreach (var source in _sources)
        {
            names.Add(source.SchemaName);
        }

        foreach (var setup in setups.All)
        {
            names.Add(setup.Name);
        }

        return names.Count == 1
            ? names[0]
            : throw new InvalidOperationException($"Name a schema; there are {names.Count}: {string.Join(", ", names)}.");
    }
}
