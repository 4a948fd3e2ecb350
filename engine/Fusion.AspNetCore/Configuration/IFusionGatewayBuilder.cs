using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Fusion;

/// <summary>Configures one gateway.</summary>
public interface IFusionGatewayBuilder
{
    string Name { get; }

    IServiceCollection Services { get; }
}
