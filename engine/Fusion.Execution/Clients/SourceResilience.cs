using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Cacao.Fusion.Execution;

/// <summary>
/// What is done about a source that cannot be reached: queries are asked again, and after many failures nothing is for a while. While a
/// source fails nothing, calls go straight to it; from its first failure on, until none has come for a while, all go through here and
/// are counted.
/// </summary>
internal sealed class SourceResilience
{
    private static readonly TimeSpan s_sampling = TimeSpan.FromSeconds(10);

    private readonly TimeProvider _timeProvider;
    private readonly CircuitBreakerStateProvider _circuit = new();
    // Most sources never need them.
    private readonly Lazy<ResiliencePipeline<HttpResponseMessage>> _reads;
    private readonly Lazy<ResiliencePipeline<HttpResponseMessage>> _writes;
    private long _lastFailure;

    public SourceResilience(HttpSourceSchemaOptions options, TimeProvider timeProvider)
    {
        _timeProvider = timeProvider;
        _writes = new Lazy<ResiliencePipeline<HttpResponseMessage>>(() => ForWrites(options));
        _reads = new Lazy<ResiliencePipeline<HttpResponseMessage>>(() => ForReads(options));
    }

    /// <summary>Calls the source, and counts what comes of it.</summary>
    /// <param name="isRead">Whether it may be asked again.</param>
    /// <param name="first">What came of the first try, where it was made already and failed.</param>
    /// <param name="send">Calls the source once.</param>
    /// <param name="state">What <paramref name="send"/> is given.</param>
    /// <param name="cancellationToken">Ends all tries.</param>
    public ValueTask<HttpResponseMessage> ExecuteAsync<TState>(
        bool isRead,
        Outcome<HttpResponseMessage>? first,
        Func<TState, CancellationToken, Task<HttpResponseMessage>> send,
        TState state,
        CancellationToken cancellationToken)
        => (isRead ? _reads : _writes).Value.ExecuteAsync(
            async token =>
            {
                if (first is { } made)
                {
                    first = null;
                    made.ThrowIfException();
                    return made.Result!;
                }

                return await send(state, token).ConfigureAwait(false);
            },
            cancellationToken);

    /// <summary>True while nothing has failed lately: calls need not go through here then.</summary>
    public bool IsQuiet()
    {
        var last = Volatile.Read(ref _lastFailure);
        if (last == 0)
        {
            return true;
        }

        if (_timeProvider.GetElapsedTime(last) <= s_sampling || _circuit.CircuitState != CircuitState.Closed)
        {
            return false;
        }

        Interlocked.CompareExchange(ref _lastFailure, 0, last);
        return true;
    }

    private ResiliencePipeline<HttpResponseMessage> ForWrites(HttpSourceSchemaOptions options)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _timeProvider };
        return options.BreakDuration == TimeSpan.Zero
            ? pipeline.Build()
            : pipeline.AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = options.BreakAtFailureRatio,
                MinimumThroughput = options.BreakAtCalls,
                SamplingDuration = s_sampling,
                BreakDuration = options.BreakDuration,
                ShouldHandle = arguments => new ValueTask<bool>(IsUnreachable(arguments.Outcome)),
                StateProvider = _circuit,
            }).Build();
    }

    private ResiliencePipeline<HttpResponseMessage> ForReads(HttpSourceSchemaOptions options)
        => options.MaxRetries == 0
            ? _writes.Value
            : new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = _timeProvider }
                .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = options.MaxRetries,
                    Delay = options.RetryDelay,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = arguments => new ValueTask<bool>(IsUnreachable(arguments.Outcome)),
                })
                .AddPipeline(_writes.Value)
                .Build();

    private bool IsUnreachable(Outcome<HttpResponseMessage> outcome)
    {
        var isUnreachable = outcome.Exception is HttpRequestException || (outcome.Result is { } response && IsUnreachable(response.StatusCode));
        if (isUnreachable)
        {
            Volatile.Write(ref _lastFailure, Math.Max(_timeProvider.GetTimestamp(), 1));
        }

        return isUnreachable;
    }

    /// <summary>Statuses of what stands before a source that cannot be reached.</summary>
    public static bool IsUnreachable(HttpStatusCode status)
        => status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
