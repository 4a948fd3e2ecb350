using Cacao.Execution;
using Cacao.Fusion.Composition;
using Cacao.Fusion.Execution;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion;

/// <summary>
/// Makes the client of a source schema. Code goes before configuration (<c>Gateway:Sources:{name}:Url</c>), configuration before the
/// archive's settings; <c>inprocess://name</c> is a schema of this process.
/// </summary>
internal sealed class SourceClientFactory(IServiceProvider services, FusionGatewaySetup setup, GatewayHttpOptions options)
{
    private readonly HeaderRules _headers = new(options);

    public ISourceSchemaClient Create(SourceSchemaInfo source, GatewaySettings? settings)
    {
        var known = settings?.Find(source.Name) ?? settings?.Find(source.Key);
        var url = FindUrl(source, known);
        if (setup.InProcessSources.TryGetValue(source.Name, out var schemaName))
        {
            return InProcess(schemaName);
        }

        if (setup.AllInProcess)
        {
            return InProcess(source.Name);
        }

        if (url is null)
        {
            throw new GatewayConfigurationException($"It is not said where the source schema `{source.Name}` is.");
        }

        return string.Equals(url.Scheme, "inprocess", StringComparison.OrdinalIgnoreCase)
            ? InProcess(url.Host.Length == 0 ? source.Name : url.Host)
            : Http(source.Name, url, known);
    }

    private Uri? FindUrl(SourceSchemaInfo source, SourceSchemaSettings? settings)
    {
        if (setup.HttpSources.TryGetValue(source.Name, out var bound))
        {
            return bound;
        }

        var configured = services.GetService<IConfiguration>()?[$"Gateway:Sources:{source.Name}:Url"];
        return configured is not null
            ? Uri.TryCreate(configured, UriKind.Absolute, out var address)
                ? address
                : throw new GatewayConfigurationException($"`Gateway:Sources:{source.Name}:Url` is not an absolute address: {configured}")
            : settings?.Url;
    }

    private Uri? FindSocketUrl(string name, SourceSchemaSettings? settings)
    {
        var key = $"Gateway:Sources:{name}:WebSocketUrl";
        var configured = services.GetService<IConfiguration>()?[key];
        var url = configured is null ? settings?.WebSocketUrl
            : Uri.TryCreate(configured, UriKind.Absolute, out var address) ? address
            : throw new GatewayConfigurationException($"`{key}` is not an absolute address: {configured}");
        return url?.Scheme switch
        {
            null or "ws" or "wss" => url,
            "http" => new UriBuilder(url) { Scheme = "ws" }.Uri,
            "https" => new UriBuilder(url) { Scheme = "wss" }.Uri,
            _ => throw new GatewayConfigurationException($"The source schema `{name}` takes no subscriptions at {url}: it is no WebSocket's address."),
        };
    }

    private InProcessSourceSchemaClient InProcess(string schemaName) => new(
        token => services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync(schemaName, token),
        services.GetService<IInProcessAuthenticator>());

    private HttpSourceSchemaClient Http(string name, Uri url, SourceSchemaSettings? settings)
    {
        var socketUrl = FindSocketUrl(name, settings);
        var handler = options.CreateHandler?.Invoke(name) ?? new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
            EnableMultipleHttp2Connections = true,
            UseCookies = false,
            AllowAutoRedirect = false,
        };
        var interceptors = new List<ISourceSchemaRequestInterceptor>
        {
            _headers,
        };
        interceptors.AddRange(services.GetServices<ISourceSchemaRequestInterceptor>());
        return new HttpSourceSchemaClient(
            name,
            // A client's own time-out, headers and base address are not used, and cost every call.
            new HttpMessageInvoker(handler),
            new HttpSourceSchemaOptions
            {
                Url = url,
                WebSocketUrl = socketUrl,
                CallTimeout = options.CallTimeout,
                VersionPolicy = options.Http2Sources.Contains(name) ? HttpVersionPolicy.RequestVersionExact : HttpVersionPolicy.RequestVersionOrLower,
                MaxRetries = options.MaxRetries,
                BreakDuration = options.BreakDuration,
                SharesQueriesInFlight = options.SharesQueriesInFlight,
                MaxResponseBytes = options.MaxResponseBytes,
                Capabilities = settings is null
                    ? new SourceSchemaCapabilities()
                    : new SourceSchemaCapabilities
                    {
                        VariableBatching = settings.SupportsVariableBatching,
                        RequestBatching = settings.SupportsRequestBatching,
                        Subscriptions = settings.SupportsSubscriptions,
                    },
            },
            interceptors,
            services.GetRequiredService<TimeProvider>());
    }
}
