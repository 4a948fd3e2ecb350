using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Cacao.Fusion.Execution;

/// <summary>What is done about a source that cannot be reached: queries are asked again, and after many failures nothing is for a while.</summary>
internal static class SourceResilience
{
    public static ResiliencePipeline<HttpResponseMessage> ForWrites(HttpSourceSchemaOptions options, TimeProvider timeProvider)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = timeProvider };
        return options.BreakDuration == TimeSpan.Zero
            ? pipeline.Build()
            : pipeline.AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = options.BreakAtFailureRatio,
                MinimumThroughput = options.BreakAtCalls,
                SamplingDuration = TimeSpan.FromSeconds(10),
                BreakDuration = options.BreakDuration,
                ShouldHandle = static arguments => new ValueTask<bool>(IsUnreachable(arguments.Outcome)),
            }).Build();
    }

    /// <param name="options">How often, and after how long, a query is asked again.</param>
    /// <param name="timeProvider">The clock of delays.</param>
    /// <param name="each">What every single try goes through.</param>
    public static ResiliencePipeline<HttpResponseMessage> ForReads(
        HttpSourceSchemaOptions options, TimeProvider timeProvider, ResiliencePipeline<HttpResponseMessage> each)
        => options.MaxRetries == 0
            ? each
            : new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = timeProvider }
                .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = options.MaxRetries,
                    Delay = options.RetryDelay,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = static arguments => new ValueTask<bool>(IsUnreachable(arguments.Outcome)),
                })
                .AddPipeline(each)
                .Build();

    private static bool IsUnreachable(Outcome<HttpResponseMessage> outcome)
        => outcome.Exception is HttpRequestException
            || outcome.Result?.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
