using System.Buffers;
using System.Text;
using Cacao.Execution;
using Cacao.Types;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>Answers with results, straight into the response's pipe.</summary>
internal static class ResponseSender
{
    /// <summary>Answers with one response.</summary>
    public static async Task SendAsync(HttpContext context, OperationResult result, ResponseFormat format)
    {
        var response = context.Response;
        response.StatusCode = GetStatusCode(result, format);
        response.ContentType = ContentTypes.Of(format);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed && response.Headers.Allow.Count == 0)
        {
            response.Headers.Allow = "POST";
        }

        if (result.CacheControl is { } cacheControl)
        {
            response.Headers.CacheControl = cacheControl;
            if (result.Vary is { } vary)
            {
                response.Headers.Append("Vary", vary);
            }
        }

        if (result.Length is { } length)
        {
            // Without it the response goes out in chunks, and its end in a packet of its own.
            response.ContentLength = length;
        }

        result.WriteTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Answers with a list of responses.</summary>
    public static async Task SendBatchAsync(HttpContext context, IReadOnlyList<OperationResult> results, ResponseFormat format)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = ContentTypes.Of(format);
        var writer = response.BodyWriter;
        for (var i = 0; i < results.Count; i++)
        {
            writer.Write(i == 0 ? "["u8 : ","u8);
            results[i].WriteTo(writer);
        }

        writer.Write("]"u8);
        await writer.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Refuses a request that never became one.</summary>
    public static Task RefuseAsync(HttpContext context, string message, int statusCode, ResponseFormat format)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode("BAD_REQUEST").Build();
        return SendAsync(context, new RequestErrorResult(error) { StatusCode = statusCode }, format);
    }

    public static async Task SendTextAsync(HttpContext context, string text, string contentType, int statusCode = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = contentType;
        await context.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>
    /// With <c>application/json</c> a well-formed request is 200 whatever its response says; with
    /// <c>application/graphql-response+json</c> a response without data is 400.
    /// </summary>
    private static int GetStatusCode(OperationResult result, ResponseFormat format)
        => result.StatusCode
            ?? (format == ResponseFormat.GraphQLResponse && !result.HasData ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
}
