using Microsoft.Extensions.Logging;

namespace Cacao.Fusion.Execution;

internal static partial class GatewayLog
{
    [LoggerMessage(101, LogLevel.Warning, "A call to the source schema {Source} failed with {Code}: {Reason}")]
    public static partial void CallFailed(ILogger logger, Exception? exception, string source, string? code, string reason);

    [LoggerMessage(102, LogLevel.Error, "The gateway failed on a request.")]
    public static partial void RequestFailed(ILogger logger, Exception exception);

    [LoggerMessage(103, LogLevel.Error, "The operation {Operation} cannot be planned: {Reason}")]
    public static partial void PlanningFailed(ILogger logger, string? operation, string reason);

    [LoggerMessage(105, LogLevel.Warning, "A subscription to the source schema {Source} broke off; it is made again, for the {Attempt}. time.")]
    public static partial void SubscriptionReconnects(ILogger logger, Exception exception, string source, int attempt);

    [LoggerMessage(106, LogLevel.Warning, "A subscriber of the source schema {Source} does not take its events and is let go.")]
    public static partial void SubscriberTooSlow(ILogger logger, string source);

    [LoggerMessage(104, LogLevel.Warning, "A subscription to the source schema {Source} broke off.")]
    public static partial void SubscriptionBroken(ILogger logger, Exception exception, string source);
}
