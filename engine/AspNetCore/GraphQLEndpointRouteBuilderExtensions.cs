using Cacao.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps GraphQL endpoints.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves a schema: requests over HTTP and WebSocket, streams, the schema's text and the IDE. WebSockets need
    /// <c>app.UseWebSockets()</c> before.
    /// </summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints,
        string path = "/graphql",
        string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(path);
        path = path.TrimEnd('/');
        var endpoint = new GraphQLEndpoint(endpoints.ServiceProvider, path, schemaName);
        var handler = new GraphQLRequestHandler(endpoint);
        var name = $"GraphQL {schemaName ?? path}";
        return new GraphQLEndpointConventionBuilder(
            endpoint,
            [
                endpoints.Map(path.Length == 0 ? "/" : path, handler.InvokeAsync).WithDisplayName(name),
                endpoints.Map(path + "/stream", handler.InvokeAsync).WithDisplayName(name + " stream"),
                // At least one segment: a path that only one route matches is matched without looking at its values.
                endpoints.Map(path + "/{folder}/{**file}", handler.InvokeFileAsync).WithDisplayName(name + " tool"),
            ]);
    }

    /// <summary>Serves requests over HTTP alone: no WebSocket, no IDE.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpoints,
        string path = "/graphql",
        string? schemaName = null)
        => endpoints.MapPart(path, schemaName, "HTTP", static handler => handler.InvokeHttpAsync)
            .WithOptions(static options => options.Tool.Enable = false);

    /// <summary>Serves requests over WebSocket alone; <c>app.UseWebSockets()</c> comes before.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpoints,
        string path = "/graphql/ws",
        string? schemaName = null)
        => endpoints.MapPart(path, schemaName, "WebSocket", static handler => handler.InvokeSocketAsync);

    /// <summary>Serves the schema's text alone.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpoints,
        string path = "/graphql/sdl",
        string? schemaName = null)
        => endpoints.MapPart(path, schemaName, "schema", static handler => handler.InvokeSchemaAsync)
            .WithOptions(static options => options.EnableSchemaRequests = true);

    private static GraphQLEndpointConventionBuilder MapPart(
        this IEndpointRouteBuilder endpoints,
        string path,
        string? schemaName,
        string part,
        Func<GraphQLRequestHandler, RequestDelegate> select)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(path);
        path = path.TrimEnd('/');
        var endpoint = new GraphQLEndpoint(endpoints.ServiceProvider, path, schemaName);
        var route = endpoints.Map(path.Length == 0 ? "/" : path, select(new GraphQLRequestHandler(endpoint)))
            .WithDisplayName($"GraphQL {schemaName ?? path} {part}");
        return new GraphQLEndpointConventionBuilder(endpoint, [route]);
    }
}
