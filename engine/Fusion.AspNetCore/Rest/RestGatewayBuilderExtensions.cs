using Cacao.Fusion;
using Cacao.Fusion.Rest;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds REST endpoints to a gateway.</summary>
public static class RestGatewayBuilderExtensions
{
    /// <summary>
    /// Makes endpoints of a folder of documents, whose operations carry <c>@http(method:, route:)</c>. They run through the gateway's executor.
    /// Serve them with <c>app.MapRestEndpoints()</c>. A document that does not fit the schema ends the start; a new schema that a document
    /// does not fit is not taken.
    /// </summary>
    /// <param name="folder">Relative to the working directory.</param>
    public static IFusionGatewayBuilder AddRestDocuments(this IFusionGatewayBuilder builder, string folder, Action<RestOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        builder.Services.AddKeyedSingleton(builder.Name, (services, _) =>
        {
            var options = new RestOptions();
            configure?.Invoke(options);
            return new RestApi(services, builder.Name, System.IO.Path.GetFullPath(folder), options);
        });
        builder.GetSetup().SchemaChecks.Add((services, schema)
            => RestSchemaCheck.Run(schema, services.GetRequiredKeyedService<RestApi>(builder.Name).Operations));
        return builder;
    }
}
