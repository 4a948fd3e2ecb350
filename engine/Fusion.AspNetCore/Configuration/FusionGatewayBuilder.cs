using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion;

internal sealed class FusionGatewayBuilder(IServiceCollection services, FusionGatewaySetup setup) : IFusionGatewayBuilder
{
    public string Name => Setup.Name;

    public IServiceCollection Services { get; } = services;

    public FusionGatewaySetup Setup { get; } = setup;
}
