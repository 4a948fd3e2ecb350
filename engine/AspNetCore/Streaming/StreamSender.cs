using System.Buffers;
using System.Text;
using Cacao.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Cacao.AspNetCore;

/// <summary>Answers in parts: one format writer, a sign of life while nothing comes, the source ended with the client.</summary>
internal sealed class StreamSender(GraphQLEndpoint endpoint)
{
    /// <summary>Sends results that are there already.</summary>
    public async Task SendAsync(HttpContext context, IReadOnlyList<OperationResult> results, ResponseFormat format)
    {
        var writer = Begin(context, format);
        foreach (var result in results)
        {
            writer.WriteResult(result);
        }

        writer.WriteEnd();
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Sends results as they come.</summary>
    public async Task SendAsync(HttpContext context, ResponseStream stream, ResponseFormat format)
    {
        if (stream.Kind == ResponseStreamKind.IncrementalDelivery && format == ResponseFormat.MultipartSubscription)
        {
            // Messages with payloads are for subscriptions alone.
            format = ResponseFormat.MultipartMixed;
        }

        var cancellationToken = context.RequestAborted;
        var body = context.Response.BodyWriter;
        var writer = Begin(context, format);

        // The client learns at once that its subscription stands.
        writer.WriteHeartbeat();
        await body.FlushAsync(cancellationToken).ConfigureAwait(false);

        var results = stream.ReadResultsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        Task<bool>? next = null;
        try
        {
            while (true)
            {
                next = results.MoveNextAsync().AsTask();
                await WaitAsync(next, writer, body, cancellationToken).ConfigureAwait(false);
                if (!await next.ConfigureAwait(false))
                {
                    break;
                }

                await using (var result = results.Current)
                {
                    writer.WriteResult(result);
                }

                await body.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            writer.WriteEnd();
            await body.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (next is null or { IsCompleted: true })
            {
                await results.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                _ = EndAsync(next, results);
            }
        }
    }

    private async Task WaitAsync(Task<bool> next, IStreamWriter writer, System.IO.Pipelines.PipeWriter body, CancellationToken cancellationToken)
    {
        while (!next.IsCompleted)
        {
            try
            {
                await next.WaitAsync(endpoint.Options.HeartbeatInterval, endpoint.TimeProvider, cancellationToken).ConfigureAwait(false);
            }
            catch (TimeoutException) when (!next.IsCompleted)
            {
                writer.WriteHeartbeat();
                await body.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static IStreamWriter Begin(HttpContext context, ResponseFormat format)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = ContentTypes.Of(format);
        context.Response.Headers.CacheControl = "no-cache";
        return format switch
        {
            ResponseFormat.EventStream => new EventStreamWriter(context.Response.BodyWriter),
            ResponseFormat.MultipartMixed => new MultipartWriter(context.Response.BodyWriter),
            ResponseFormat.MultipartSubscription => new MultipartWriter(context.Response.BodyWriter, isWrapped: true),
            _ => new JsonLinesWriter(context.Response.BodyWriter),
        };
    }

    /// <summary>An enumerator may be disposed only after its step has ended.</summary>
    private static async Task EndAsync(Task<bool> next, IAsyncEnumerator<OperationResult> results)
    {
        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await results.DisposeAsync().ConfigureAwait(false);
    }
}
