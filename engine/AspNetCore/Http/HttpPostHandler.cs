using System.Runtime.CompilerServices;
using Cacao.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Cacao.AspNetCore;

/// <summary>Answers POST: one request, a batch, or a form with files.</summary>
internal sealed class HttpPostHandler(GraphQLEndpoint endpoint)
{
    private const string PreflightHeader = "GraphQL-Preflight";

    private readonly OperationRunner _runner = new(endpoint);

    /// <summary>What nearly all clients say of their content is not worth parsing.</summary>
    public ValueTask InvokeAsync(HttpContext context, AcceptedFormats formats)
        => context.Request.ContentType is "application/json" or "application/json; charset=utf-8"
            ? ExecuteJsonAsync(context, formats)
            : new ValueTask(ExecuteAsync(context, formats));

    private async Task ExecuteAsync(HttpContext context, AcceptedFormats formats)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var contentType))
        {
            throw Unsupported();
        }

        if (contentType.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || contentType.MediaType.Equals("application/graphql+json", StringComparison.OrdinalIgnoreCase))
        {
            CheckCharset(contentType);
            await ExecuteJsonAsync(context, formats).ConfigureAwait(false);
        }
        else if (endpoint.Options.EnableMultipartRequests
            && contentType.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            await ExecuteFormAsync(context, formats).ConfigureAwait(false);
        }
        else
        {
            throw Unsupported();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask ExecuteJsonAsync(HttpContext context, AcceptedFormats formats)
    {
        var options = endpoint.Options;
        using var body = await RequestBody.ReadAsync(context.Request, options.MaxRequestSize, context.RequestAborted).ConfigureAwait(false);
        if (body.Memory.IsEmpty)
        {
            throw new InvalidGraphQLRequestException("The request has no body.");
        }

        var requests = GraphQLRequestReader.Read(body.Memory, options.Batching, options.MaxBatchSize, out var isBatch);
        await _runner.RunAsync(context, requests, isBatch, formats).ConfigureAwait(false);
    }

    private async Task ExecuteFormAsync(HttpContext context, AcceptedFormats formats)
    {
        if (endpoint.Options.EnforceMultipartRequestsPreflightHeader && !context.Request.Headers.ContainsKey(PreflightHeader))
        {
            throw new InvalidGraphQLRequestException($"A multipart request needs the header {PreflightHeader}.");
        }

        var form = await ReadFormAsync(context).ConfigureAwait(false);
        var requests = MultipartRequestReader.Read(form, endpoint.Options, out var isBatch);
        await _runner.RunAsync(context, requests, isBatch, formats).ConfigureAwait(false);
    }

    private static async Task<IFormCollection> ReadFormAsync(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new InvalidGraphQLRequestException($"The form cannot be read: {exception.Message}");
        }
    }

    private static void CheckCharset(MediaTypeHeaderValue contentType)
    {
        if (contentType.Charset.HasValue
            && !HeaderUtilities.RemoveQuotes(contentType.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidGraphQLRequestException("The request must be UTF-8.", StatusCodes.Status415UnsupportedMediaType);
        }
    }

    private static InvalidGraphQLRequestException Unsupported()
        => new("The content type must be application/json or multipart/form-data.", StatusCodes.Status415UnsupportedMediaType);
}
