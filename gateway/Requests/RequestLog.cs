using Cacao.Execution;
using EShop.Defaults;
using EShop.Gateway.RateLimits;
using RequestDelegate = Microsoft.AspNetCore.Http.RequestDelegate;

namespace EShop.Gateway.Requests;

/// <summary>One line a request: what was asked by whom from where, what came of it and how long it took.</summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> logger)
{
    private const string OperationKey = "EShop.Gateway.Operation";

    /// <summary>Notes which operation a request runs: its name, else the id of its document.</summary>
    public static void Note(HttpContext context, OperationRequest request)
        => context.Items[OperationKey] = request.OperationName ?? request.DocumentId;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var started = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Write(context, clock.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private void Write(HttpContext context, double milliseconds)
    {
        var status = context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted
            ? StatusCodes.Status499ClientClosedRequest
            : context.Response.StatusCode;
        var operation = context.Items[OperationKey] as string ?? context.GetEndpoint()?.DisplayName;
        Log.Answered(
            logger,
            status >= StatusCodes.Status500InternalServerError ? LogLevel.Warning : LogLevel.Information,
            context.Request.Method,
            context.Request.Path,
            operation,
            status,
            Math.Round(milliseconds, 1),
            RateLimiting.KeyOf(context.Connection.RemoteIpAddress),
            context.User.UserId,
            context.TraceIdentifier);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Message = "{Method} {Path} {Operation} → {Status} in {Milliseconds} ms, from {Client}, by {UserId}, {RequestId}")]
        public static partial void Answered(
            ILogger logger,
            LogLevel level,
            string method,
            string path,
            string? operation,
            int status,
            double milliseconds,
            string client,
            Guid? userId,
            string requestId);
    }
}
