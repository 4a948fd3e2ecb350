using Microsoft.Extensions.Hosting;

namespace Cacao.Fusion;

/// <summary>Loads a gateway before the server takes requests, so that a missing archive ends the start with its reason.</summary>
internal sealed class GatewayStartup(GatewayExecutorSource source) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) => await source.GetExecutorAsync(cancellationToken).ConfigureAwait(false);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
