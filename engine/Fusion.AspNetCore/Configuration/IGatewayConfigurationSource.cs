namespace Cacao.Fusion;

/// <summary>Where a gateway's configuration comes from, and when it changes.</summary>
public interface IGatewayConfigurationSource : IDisposable
{
    /// <exception cref="GatewayConfigurationException">There is none, or this gateway cannot run it.</exception>
    ValueTask<GatewayConfiguration> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Calls back after each change, as long as the result is not disposed.</summary>
    IDisposable OnChange(Action changed);
}
