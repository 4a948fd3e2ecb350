using Cacao.Execution;
using Cacao.Fusion.Execution;
using Cacao.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion;

/// <summary>Makes a generation of a configuration: schema for clients, its introspection, planner's schema, clients of the sources.</summary>
internal sealed class GatewayGenerationFactory(IServiceProvider services, FusionGatewaySetup setup)
{
    public async ValueTask<GatewayGeneration> CreateAsync(GatewayConfiguration configuration, CancellationToken cancellationToken)
    {
        var http = CreateHttpOptions();
        var made = new Stack<IAsyncDisposable>();
        try
        {
            var schemas = (setup.Preparation is { } preparation ? await preparation.TakeAsync(configuration.Schema).ConfigureAwait(false) : null)
                ?? GatewaySchemas.Read(configuration.Schema);
            made.Push(schemas);
            var composite = schemas.Composite;
            var clients = CreateClients(composite, configuration, http, made);
            var probes = CreateProbes(composite, http.ProbesCapabilities ? clients : []);
            made.Push(probes);

            // Sources are asked while the schema is built.
            var asked = probes.StartAsync(http.ProbeTimeout, cancellationToken);
            var server = await schemas.GetServerAsync().ConfigureAwait(false);
            foreach (var check in setup.SchemaChecks)
            {
                check(services, server.Schema);
            }

            var options = CreateOptions();
            var executor = CreateExecutor(server, composite, clients, options);
            await asked.ConfigureAwait(false);
            return new GatewayGeneration(executor, probes, schemas, options.Subscriptions, services.GetRequiredService<TimeProvider>());
        }
        catch
        {
            // The last first: probes use clients.
            while (made.TryPop(out var part))
            {
                await part.DisposeAsync().ConfigureAwait(false);
            }

            throw;
        }
    }

    private FusionRequestExecutor CreateExecutor(
        IRequestExecutor server, CompositeSchema composite, ISourceSchemaClient[] clients, FusionRequestOptions options)
    {
        var validation = ValidationOptions.Default with { MaxExecutionDepth = options.MaxExecutionDepth };
        return new FusionRequestExecutor(
            server.Schema,
            composite,
            clients,
            new InProcessSourceSchemaClient(_ => new ValueTask<IRequestExecutor>(server), null),
            options,
            (schema, operation) => DocumentValidator.Validate(schema, operation, validation),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<FusionRequestExecutor>>(),
            setup.DocumentStorage,
            setup.SentDocumentStorage);
    }

    private GatewayHttpOptions CreateHttpOptions()
    {
        var options = new GatewayHttpOptions();
        foreach (var configure in setup.HttpOptions)
        {
            configure(options);
        }

        return options;
    }

    private CapabilityProbes CreateProbes(CompositeSchema composite, ISourceSchemaClient[] clients)
    {
        var sources = new List<(string, HttpSourceSchemaClient)>();
        for (var i = 0; i < clients.Length; i++)
        {
            if (clients[i] is HttpSourceSchemaClient client)
            {
                sources.Add((composite.Sources[i].Name, client));
            }
        }

        return new CapabilityProbes(
            sources, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<CapabilityProbes>>());
    }

    private ISourceSchemaClient[] CreateClients(
        CompositeSchema composite, GatewayConfiguration configuration, GatewayHttpOptions options, Stack<IAsyncDisposable> made)
    {
        var factory = new SourceClientFactory(services, setup, options);
        var clients = new ISourceSchemaClient[composite.Sources.Count];
        for (var i = 0; i < clients.Length; i++)
        {
            clients[i] = factory.Create(composite.Sources[i], configuration.Settings);
            made.Push(clients[i]);
        }

        return clients;
    }

    private FusionRequestOptions CreateOptions()
    {
        var options = new FusionRequestOptions();
        foreach (var configure in setup.RequestOptions)
        {
            configure(options);
        }

        options.EnableIntrospection ??= services.GetService<IHostEnvironment>()?.IsDevelopment() ?? true;
        return options;
    }
}
