using System.Runtime.CompilerServices;
using Cacao.AspNetCore;
using Cacao.Execution;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion.Rest;

/// <summary>The endpoints of one gateway: its documents, and what they need to run.</summary>
internal sealed class RestApi
{
    private readonly IServiceProvider _services;
    private readonly ConditionalWeakTable<Schema, byte[]> _descriptions = [];

    public RestApi(IServiceProvider services, string schemaName, string folder, RestOptions options)
    {
        _services = services;
        SchemaName = schemaName;
        Options = options;
        Operations = RestDocumentReader.Read(folder);
        Clock = services.GetRequiredService<TimeProvider>();
        Logger = services.GetRequiredService<ILogger<RestApi>>();
        Interceptor = services.GetKeyedService<IHttpRequestInterceptor>(schemaName) ?? services.GetService<IHttpRequestInterceptor>();
    }

    public string SchemaName { get; }

    public RestOptions Options { get; }

    public IReadOnlyList<RestOperation> Operations { get; }

    public TimeProvider Clock { get; }

    public ILogger Logger { get; }

    public IHttpRequestInterceptor? Interceptor { get; }

    public ValueTask<IRequestExecutor> GetExecutorAsync(CancellationToken cancellationToken)
        => _services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync(SchemaName, cancellationToken);

    /// <summary>The OpenAPI description over a schema; made once for each.</summary>
    public byte[] Describe(Schema schema) => _descriptions.GetValue(schema, s => new OpenApiDocument(s, Options).Write(Operations));
}
