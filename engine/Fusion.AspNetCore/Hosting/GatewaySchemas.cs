using Cacao.Execution;
using Cacao.Fusion.Execution;
using Cacao.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion;

/// <summary>What an execution schema is read into: what plans are made of, and the schema that clients see.</summary>
internal sealed class GatewaySchemas : IAsyncDisposable
{
    private const string ClientSchemaName = "gateway";

    private readonly Lazy<Task<IRequestExecutor>> _server;
    private ServiceProvider? _services;

    private GatewaySchemas(DocumentNode document)
    {
        Composite = CompositeSchemaReader.Read(document);
        _server = new Lazy<Task<IRequestExecutor>>(() => CreateServer(PublicSchemaDocument.Create(document)));
    }

    public CompositeSchema Composite { get; }

    /// <exception cref="GatewayConfigurationException">The text is no execution schema.</exception>
    public static GatewaySchemas Read(string schema)
    {
        try
        {
            return new GatewaySchemas(GraphQLParser.Parse(schema));
        }
        catch (SyntaxException exception)
        {
            throw new GatewayConfigurationException($"The execution schema cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The executor of what clients see, which answers introspection; made when it is asked for first.</summary>
    public Task<IRequestExecutor> GetServerAsync() => _server.Value;

    public ValueTask DisposeAsync() => _services?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>It validates nothing: the gateway has validated what it is asked.</summary>
    private Task<IRequestExecutor> CreateServer(DocumentNode schema)
    {
        var own = new ServiceCollection();
        own.AddLogging();
        own.AddGraphQL(ClientSchemaName)
            .ConfigureSchema(builder => builder.AddDocument(schema).ModifyOptions(ClientDirectives.Allow))
            .ModifyRequestOptions(options =>
            {
                options.EnableIntrospection = true;
                options.SkipValidation = true;
            });
        _services = own.BuildServiceProvider();
        return _services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync(ClientSchemaName).AsTask();
    }
}
