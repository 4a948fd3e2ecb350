using Microsoft.Extensions.Hosting;

namespace Cacao.Execution;

/// <summary>Builds the application's schemas when it starts, so that a mistake in one stops the start and no request waits for it.</summary>
internal sealed class RequestExecutorWarmup(RequestExecutorSetups setups, IRequestExecutorProvider executors) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var setup in setups.All)
        {
            await executors.GetExecutorAsync(setup.Name, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
