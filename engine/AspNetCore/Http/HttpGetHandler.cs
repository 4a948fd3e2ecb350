using System.Text;
using Cacao.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>Answers GET: a query in the URL, or the schema.</summary>
internal sealed class HttpGetHandler(GraphQLEndpoint endpoint)
{
    private const string PreflightHeader = "GraphQL-Preflight";

    private readonly OperationRunner _runner = new(endpoint);

    /// <summary>True when the URL carries something to answer.</summary>
    public static bool IsQuery(HttpRequest request)
        => request.Query.ContainsKey("query")
            || request.Query.ContainsKey("extensions")
            || request.Query.ContainsKey("id")
            || request.Query.ContainsKey("documentId")
            || request.Query.ContainsKey("sdl");

    public async Task InvokeAsync(HttpContext context, AcceptedFormats formats)
    {
        if (context.Request.Query.ContainsKey("sdl"))
        {
            await SendSchemaAsync(context, formats).ConfigureAwait(false);
            return;
        }

        var options = endpoint.Options;
        if (!options.EnableGetRequests)
        {
            context.Response.Headers.Allow = "POST";
            await ResponseSender
                .RefuseAsync(context, "GET is not enabled.", StatusCodes.Status405MethodNotAllowed, formats.Errors)
                .ConfigureAwait(false);
            return;
        }

        if (options.EnforceGetRequestsPreflightHeader && !context.Request.Headers.ContainsKey(PreflightHeader))
        {
            throw new InvalidGraphQLRequestException($"A GET request needs the header {PreflightHeader}.");
        }

        var allowed = (AllowedOperations)(int)options.AllowedGetOperations | AllowedOperations.IncrementalDelivery;
        if (formats.Stream != ResponseFormat.None)
        {
            // An EventSource of a browser can only GET.
            allowed |= AllowedOperations.Subscription;
        }

        var request = Read(context.Request.Query) with { AllowedOperations = allowed };
        await _runner.RunAsync(context, [request], isBatch: false, formats).ConfigureAwait(false);
    }

    private OperationRequest Read(IQueryCollection query)
    {
        ReadOnlyMemory<byte> text = Bytes(query["query"]);
        ReadOnlyMemory<byte> extensions = ReadJson(query["extensions"], "extensions", AllowedBatching.None);
        string? documentId = query["id"].FirstOrDefault() ?? query["documentId"].FirstOrDefault();
        documentId ??= PersistedQueryExtension.ReadHash(extensions.Span);
        if (text.IsEmpty && documentId is null)
        {
            throw new InvalidGraphQLRequestException("The request has neither a query nor the id of a document.");
        }

        return new OperationRequest
        {
            Query = text,
            DocumentId = documentId,
            Variables = ReadJson(query["variables"], "variables", endpoint.Options.Batching),
            Extensions = extensions,
            OperationName = query["operationName"].FirstOrDefault() is { Length: > 0 } name ? name : null,
            OnError = query["onError"].FirstOrDefault() is { Length: > 0 } mode ? GraphQLRequestReader.ParseOnError(mode) : null,
        };
    }

    private ReadOnlyMemory<byte> ReadJson(string? value, string name, AllowedBatching batching)
    {
        if (string.IsNullOrEmpty(value) || value == "null")
        {
            return default;
        }

        var json = Encoding.UTF8.GetBytes(value);
        try
        {
            GraphQLRequestReader.CheckVariables(json, batching, endpoint.Options.MaxBatchSize);
        }
        catch (InvalidOperationException)
        {
            throw new InvalidGraphQLRequestException($"`{name}` has text that is no Unicode.");
        }
        catch (System.Text.Json.JsonException exception)
        {
            throw new InvalidGraphQLRequestException($"`{name}` is not valid JSON: {exception.Message}");
        }

        return json;
    }

    private static byte[] Bytes(string? value) => string.IsNullOrEmpty(value) ? [] : Encoding.UTF8.GetBytes(value);

    public async Task SendSchemaAsync(HttpContext context, AcceptedFormats formats)
    {
        if (endpoint.Options.EnableSchemaRequests != true)
        {
            await ResponseSender
                .RefuseAsync(context, "The schema cannot be downloaded.", StatusCodes.Status404NotFound, formats.Errors)
                .ConfigureAwait(false);
            return;
        }

        var executor = await endpoint.GetExecutorAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.Headers.ContentDisposition = "attachment; filename=\"schema.graphqls\"";
        await ResponseSender.SendTextAsync(context, SchemaText.Print(executor.Schema), ContentTypes.Sdl).ConfigureAwait(false);
    }
}
