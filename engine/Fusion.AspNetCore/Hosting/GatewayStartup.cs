using System.Buffers;
using Cacao.Execution;
using Microsoft.Extensions.Hosting;

namespace Cacao.Fusion;

/// <summary>Loads a gateway before the server takes requests, so that a missing archive ends the start with its reason.</summary>
internal sealed class GatewayStartup(GatewayExecutorSource source) : IHostedService
{
    private Task _warmUp = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var executor = await source.GetExecutorAsync(cancellationToken).ConfigureAwait(false);
        _warmUp = Task.Run(() => WarmUpAsync(executor), CancellationToken.None);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _warmUp;

    /// <summary>Runs what every request runs, so that the first that comes finds it loaded, while the server opens its sockets.</summary>
    private static async Task WarmUpAsync(IRequestExecutor executor)
    {
        await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument("{ __typename }").Build()).ConfigureAwait(false);
        if (result is OperationResult { } answer)
        {
            answer.WriteTo(new ArrayBufferWriter<byte>());
        }
    }
}
