using Cacao.Fusion;
using Cacao.Fusion.Rest;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints that documents make.</summary>
public static class RestEndpointRouteBuilderExtensions
{
    /// <summary>Serves a gateway's REST endpoints, and their OpenAPI description.</summary>
    /// <param name="schemaName">The gateway's name.</param>
    /// <exception cref="GatewayConfigurationException">A document cannot be read.</exception>
    public static IEndpointConventionBuilder MapRestEndpoints(this IEndpointRouteBuilder endpoints, string? schemaName = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var api = endpoints.ServiceProvider.GetRequiredKeyedService<RestApi>(schemaName ?? FusionGatewaySetup.DefaultName);
        var group = endpoints.MapGroup("");
        foreach (var operation in api.Operations)
        {
            foreach (var route in operation.Routes)
            {
                var endpoint = new RestEndpoint(api, operation, route);
                group.MapMethods(route.Template, [route.Method], (RequestDelegate)endpoint.InvokeAsync)
                    .WithDisplayName($"REST {route.Method} {route.Template}")
                    .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, contentTypes: [RestProblem.ContentType]));
            }
        }

        group.MapGet(api.Options.OpenApiPath, (RequestDelegate)(context => DescribeAsync(context, api))).WithDisplayName("OpenAPI");
        return group;
    }

    private static async Task DescribeAsync(HttpContext context, RestApi api)
    {
        var executor = await api.GetExecutorAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.BodyWriter.WriteAsync(api.Describe(executor.Schema), context.RequestAborted).ConfigureAwait(false);
    }
}
