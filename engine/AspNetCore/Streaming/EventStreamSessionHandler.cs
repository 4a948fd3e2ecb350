using System.Text.Json;
using Cacao.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Cacao.AspNetCore;

/// <summary>
/// GraphQL over SSE, single connection mode: PUT reserves a stream, GET or POST with its token opens it, POST with token and operation id
/// starts an operation on it, DELETE ends one.
/// </summary>
internal sealed partial class EventStreamSessionHandler(GraphQLEndpoint endpoint)
{
    private const string TokenHeader = "X-GraphQL-Event-Stream-Token";

    public static bool IsFor(HttpRequest request)
        => HttpMethods.IsPut(request.Method) || HttpMethods.IsDelete(request.Method) || FindToken(request) is not null;

    public async Task InvokeAsync(HttpContext context, AcceptedFormats formats)
    {
        var request = context.Request;
        if (HttpMethods.IsPut(request.Method))
        {
            await ResponseSender
                .SendTextAsync(context, endpoint.EventStreams.Reserve(), "text/plain; charset=utf-8", StatusCodes.Status201Created)
                .ConfigureAwait(false);
            return;
        }

        var session = FindToken(request) is { } token ? endpoint.EventStreams.Find(token) : null;
        if (session is null)
        {
            await ResponseSender.RefuseAsync(context, "Stream not found.", StatusCodes.Status404NotFound, formats.Errors).ConfigureAwait(false);
        }
        else if (HttpMethods.IsDelete(request.Method))
        {
            session.Complete(request.Query["operationId"].ToString());
            context.Response.StatusCode = StatusCodes.Status200OK;
        }
        else if (formats.Stream == ResponseFormat.EventStream && formats.Single == ResponseFormat.None)
        {
            await OpenAsync(context, session, formats).ConfigureAwait(false);
        }
        else
        {
            await StartAsync(context, session, formats).ConfigureAwait(false);
        }
    }

    private static string? FindToken(HttpRequest request)
        => request.Headers[TokenHeader] is [{ Length: > 0 } header] ? header
            : request.QueryString.HasValue && request.Query["token"] is [{ Length: > 0 } query] ? query : null;

    /// <summary>Connects the client to its stream until it goes.</summary>
    private async Task OpenAsync(HttpContext context, EventStreamSession session, AcceptedFormats formats)
    {
        if (!session.TryOpen())
        {
            await ResponseSender.RefuseAsync(context, "Stream already open.", StatusCodes.Status409Conflict, formats.Errors).ConfigureAwait(false);
            return;
        }

        var body = context.Response.BodyWriter;
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = ContentTypes.EventStream;
        context.Response.Headers.CacheControl = "no-cache";
        var writer = new EventStreamWriter(body);
        writer.WriteHeartbeat();
        await body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        try
        {
            while (true)
            {
                var ready = session.Events.WaitToReadAsync(context.RequestAborted).AsTask();
                try
                {
                    if (!await ready.WaitAsync(endpoint.Options.HeartbeatInterval, endpoint.TimeProvider, context.RequestAborted).ConfigureAwait(false))
                    {
                        return;
                    }
                }
                catch (TimeoutException)
                {
                    writer.WriteHeartbeat();
                }

                while (session.Events.TryRead(out var message))
                {
                    await body.WriteAsync(message, context.RequestAborted).ConfigureAwait(false);
                }

                await body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            }
        }
        finally
        {
            endpoint.EventStreams.Remove(session);
        }
    }

    private async Task StartAsync(HttpContext context, EventStreamSession session, AcceptedFormats formats)
    {
        OperationRequest request;
        using (var body = await RequestBody.ReadAsync(context.Request, endpoint.Options.MaxRequestSize, context.RequestAborted).ConfigureAwait(false))
        {
            // The operation outlives this request.
            request = GraphQLRequestReader.ReadOne(body.Memory.ToArray(), AllowedBatching.None, maxBatchSize: 0);
        }

        var operationId = ReadOperationId(request.Extensions)
            ?? throw new InvalidGraphQLRequestException("`extensions.operationId` is missing.");
        if (session.TryAdd(operationId) is not { } cancellation)
        {
            await ResponseSender
                .RefuseAsync(context, $"Operation with ID {operationId} already exists.", StatusCodes.Status409Conflict, formats.Errors)
                .ConfigureAwait(false);
            return;
        }

        var executor = await endpoint.GetExecutorAsync(context.RequestAborted).ConfigureAwait(false);
        request = await endpoint.PrepareAsync(context, executor, request, AllowedOperations.None, ownsServices: true).ConfigureAwait(false);
        _ = RunAsync(session, operationId, executor, request, cancellation);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task RunAsync(
        EventStreamSession session,
        string operationId,
        IRequestExecutor executor,
        OperationRequest request,
        CancellationTokenSource cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await using var result = await executor.ExecuteAsync(request, cancellation.Token).ConfigureAwait(false);
            if (result is OperationResult single)
            {
                await session.SendNextAsync(operationId, single, cancellation.Token).ConfigureAwait(false);
            }
            else if (result is ResponseStream stream)
            {
                await foreach (var item in stream.ReadResultsAsync(cancellation.Token).ConfigureAwait(false))
                {
                    await using (item.ConfigureAwait(false))
                    {
                        await session.SendNextAsync(operationId, item, cancellation.Token).ConfigureAwait(false);
                    }
                }
            }

            await session.SendCompleteAsync(operationId, cancellation.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or System.Threading.Channels.ChannelClosedException)
        {
            // Ended by the client.
        }
        catch (Exception exception)
        {
            LogFailed(endpoint.Logger, operationId, exception);
        }
        finally
        {
            session.Complete(operationId);
            cancellation.Dispose();
        }
    }

    private static string? ReadOperationId(ReadOnlyMemory<byte> extensions)
    {
        if (extensions.IsEmpty)
        {
            return null;
        }

        using var document = JsonDocument.Parse(extensions);
        return document.RootElement.TryGetProperty("operationId", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
    }

    [LoggerMessage(11, LogLevel.Error, "The operation {OperationId} of an event stream failed.")]
    private static partial void LogFailed(ILogger logger, string operationId, Exception exception);
}
