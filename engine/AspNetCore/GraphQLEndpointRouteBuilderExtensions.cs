using Cacao.AspNetCore;
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
}
