using Cacao.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cacao.AspNetCore;

/// <summary>What serves one mapped path: knows its schema, options and helpers.</summary>
internal sealed class GraphQLEndpoint
{
    private const string CostHeader = "GraphQL-Cost";

    private readonly Lazy<GraphQLServerOptions> _options;
    private readonly Lazy<ExecutionGate> _gate;
    private readonly List<Action<GraphQLServerOptions>> _configure = [];

    public GraphQLEndpoint(IServiceProvider services, string path, string? schemaName)
    {
        Services = services;
        Path = path;
        SchemaName = schemaName;
        Executors = services.GetRequiredService<IRequestExecutorProvider>();
        TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System;
        Logger = services.GetRequiredService<ILogger<GraphQLEndpoint>>();
        HttpInterceptor = services.GetKeyedService<IHttpRequestInterceptor>(schemaName ?? "_Default")
            ?? services.GetService<IHttpRequestInterceptor>();
        SocketInterceptor = services.GetKeyedService<ISocketSessionInterceptor>(schemaName ?? "_Default")
            ?? services.GetService<ISocketSessionInterceptor>()
            ?? new DefaultSocketSessionInterceptor();
        _options = new Lazy<GraphQLServerOptions>(CreateOptions);
        _gate = new Lazy<ExecutionGate>(() => new ExecutionGate(Options.MaxConcurrentExecutions));
        EventStreams = new EventStreamSessions();
    }

    public IServiceProvider Services { get; }

    public string Path { get; }

    public string? SchemaName { get; }

    public IRequestExecutorProvider Executors { get; }

    public TimeProvider TimeProvider { get; }

    public ILogger Logger { get; }

    public IHttpRequestInterceptor? HttpInterceptor { get; }

    public ISocketSessionInterceptor SocketInterceptor { get; }

    public EventStreamSessions EventStreams { get; }

    public GraphQLServerOptions Options => _options.Value;

    public ExecutionGate Gate => _gate.Value;

    public void Configure(Action<GraphQLServerOptions> configure) => _configure.Add(configure);

    /// <summary>The executor of the endpoint's schema.</summary>
    public ValueTask<IRequestExecutor> GetExecutorAsync(CancellationToken cancellationToken)
        => Executors.GetExecutorAsync(SchemaName, cancellationToken);

    /// <summary>Adds what the transport knows to a request.</summary>
    /// <param name="context">The request's context.</param>
    /// <param name="executor">What will execute it.</param>
    /// <param name="request">The request as it was read.</param>
    /// <param name="refused">What the transport cannot give, whatever an interceptor allows.</param>
    /// <param name="ownsServices">True for a request that gets a scope of its own.</param>
    public ValueTask<OperationRequest> PrepareAsync(
        HttpContext context,
        IRequestExecutor executor,
        OperationRequest request,
        AllowedOperations refused,
        bool ownsServices)
    {
        request = request with
        {
            AllowedOperations = request.AllowedOperations & ~refused,
            User = context.User,
            Transport = context,
            Services = ownsServices ? null : context.RequestServices,
            CostReporting = ReadCostReporting(context.Request),
            Deadline = RequestDeadline.Read(context.Request, TimeProvider),
        };
        return HttpInterceptor is null
            ? new ValueTask<OperationRequest>(request)
            : InterceptAsync(HttpInterceptor, context, executor, request, refused);
    }

    private static async ValueTask<OperationRequest> InterceptAsync(
        IHttpRequestInterceptor interceptor, HttpContext context, IRequestExecutor executor, OperationRequest request, AllowedOperations refused)
    {
        request = await interceptor.OnCreateAsync(context, executor, request, context.RequestAborted).ConfigureAwait(false);
        return (request.AllowedOperations & refused) == 0 ? request : request with { AllowedOperations = request.AllowedOperations & ~refused };
    }

    private static CostReporting ReadCostReporting(HttpRequest request)
        => !request.Headers.TryGetValue(CostHeader, out var header) ? CostReporting.None
            : string.Equals(header, "report", StringComparison.OrdinalIgnoreCase) ? CostReporting.Report
            : string.Equals(header, "validate", StringComparison.OrdinalIgnoreCase) ? CostReporting.Validate
            : CostReporting.None;

    private GraphQLServerOptions CreateOptions()
    {
        var options = new GraphQLServerOptions();
        foreach (var configuration in Services.GetServices<ServerOptionsConfiguration>())
        {
            if (SchemaName is null || string.Equals(configuration.SchemaName, SchemaName, StringComparison.Ordinal))
            {
                configuration.Configure(options);
            }
        }

        foreach (var configure in _configure)
        {
            configure(options);
        }

        var isDevelopment = Services.GetService<IHostEnvironment>()?.IsDevelopment() ?? false;
        options.Tool.Enable ??= isDevelopment;
        options.EnableSchemaRequests ??= isDevelopment;
        return options;
    }
}
