using Cacao.Fusion.Execution;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion;

/// <summary>
/// Finds out at the start of a generation what its sources can do. Who does not answer, since it is not there yet, is asked again until it does; what
/// its settings say holds so long.
/// </summary>
internal sealed partial class CapabilityProbes(
    IReadOnlyList<(string Name, HttpSourceSchemaClient Client)> sources, TimeProvider timeProvider, ILogger logger) : IAsyncDisposable
{
    private static readonly TimeSpan s_firstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _end = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Begins; over when each source has been asked once, or the time is up.</summary>
    public async Task StartAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var first = new Task[sources.Count];
        var all = new Task[sources.Count];
        for (var i = 0; i < first.Length; i++)
        {
            var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            first[i] = asked.Task;
            var (name, client) = sources[i];

            // A first call loads much: whoever starts has other things to do meanwhile.
            all[i] = Task.Run(() => ProbeAsync(name, client, asked), CancellationToken.None);
        }

        _running = Task.WhenAll(all);
        await Task.WhenAll(first).WaitAsync(timeout, timeProvider, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    private async Task ProbeAsync(string name, HttpSourceSchemaClient client, TaskCompletionSource asked)
    {
        var declared = client.Capabilities;
        for (var delay = s_firstDelay; !_end.IsCancellationRequested; delay = delay * 2 < s_longestDelay ? delay * 2 : s_longestDelay)
        {
            try
            {
                if (await client.ProbeAsync(_end.Token).ConfigureAwait(false))
                {
                    Record(name, declared, client.Capabilities);
                    return;
                }

                asked.TrySetResult();
                await Task.Delay(delay, timeProvider, _end.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_end.IsCancellationRequested)
            {
                return;
            }
            finally
            {
                asked.TrySetResult();
            }
        }

        asked.TrySetResult();
    }

    private void Record(string name, SourceSchemaCapabilities declared, SourceSchemaCapabilities found)
    {
        Log.Found(logger, name, found.VariableBatching, found.RequestBatching);
        if (declared != found)
        {
            Log.Less(logger, name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(11, LogLevel.Information, "The source schema {Source} takes batches of variables: {VariableBatching}, of requests: {RequestBatching}.")]
        public static partial void Found(ILogger logger, string source, bool variableBatching, bool requestBatching);

        [LoggerMessage(12, LogLevel.Warning, "The source schema {Source} can do less than its settings say.")]
        public static partial void Less(ILogger logger, string source);
    }
}
