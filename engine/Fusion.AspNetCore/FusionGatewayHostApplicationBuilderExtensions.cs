using Cacao.Execution;
using Cacao.Fusion;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers gateways on an application.</summary>
public static class FusionGatewayHostApplicationBuilderExtensions
{
    /// <summary>Adds a gateway, served by <c>app.MapGraphQL()</c> under its name.</summary>
    /// <param name="name">Needed when the process serves other schemas too.</param>
    public static IFusionGatewayBuilder AddGraphQLGateway(this IHostApplicationBuilder builder, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddGraphQLGateway(name);
    }

    /// <inheritdoc cref="AddGraphQLGateway(IHostApplicationBuilder, string?)"/>
    public static IFusionGatewayBuilder AddGraphQLGateway(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var setup = new FusionGatewaySetup(name ?? FusionGatewaySetup.DefaultName);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new GatewayExecutorSource(provider, setup, provider.GetRequiredService<ILogger<GatewayExecutorSource>>()));
        services.AddRequestExecutorSource(provider => Find(provider, setup.Name));
        services.AddSingleton<IHostedService>(provider => new GatewayStartup(Find(provider, setup.Name)));
        return new FusionGatewayBuilder(services, setup);
    }

    private static GatewayExecutorSource Find(IServiceProvider provider, string name)
    {
        foreach (var source in provider.GetServices<GatewayExecutorSource>())
        {
            if (string.Equals(source.SchemaName, name, StringComparison.Ordinal))
            {
                return source;
            }
        }

        throw new InvalidOperationException($"There is no gateway `{name}`.");
    }
}
