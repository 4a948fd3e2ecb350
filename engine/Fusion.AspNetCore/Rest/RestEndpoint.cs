using System.Buffers;
using System.Text.Json;
using Cacao.AspNetCore;
using Cacao.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cacao.Fusion.Rest;

/// <summary>One route: request → variables → the gateway's executor → answer.</summary>
internal sealed partial class RestEndpoint(RestApi api, RestOperation operation, RestRoute route)
{
    /// <summary>Says that parts of the answer are missing.</summary>
    public const string PartialHeader = "X-Partial-Result";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await RunAsync(context).ConfigureAwait(false);
        }
        catch (RestRequestException exception)
        {
            await new RestProblem(exception.Status, exception.Message) { Code = "REQUEST_INVALID" }.WriteAsync(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            await new RestProblem(exception.StatusCode, exception.Message) { Code = "REQUEST_INVALID" }.WriteAsync(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            Log.Failed(api.Logger, exception, route.Method, route.Template);
            await new RestProblem(StatusCodes.Status500InternalServerError, "Something went wrong here.").WriteAsync(context).ConfigureAwait(false);
        }
    }

    private async Task RunAsync(HttpContext context)
    {
        if (RestOwners.Check(route, context) is { } refused)
        {
            await refused.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var executor = await api.GetExecutorAsync(context.RequestAborted).ConfigureAwait(false);
        using var body = await RestBody.ReadAsync(context, api.Options.MaxBodySize).ConfigureAwait(false);
        var faults = new List<RestFault>();
        var variables = RestVariables.Read(executor.Schema, route, context.Request, body?.RootElement ?? default, api.Clock, faults);
        if (faults.Count > 0)
        {
            await RestProblem.Of(faults).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var request = new OperationRequest
        {
            Document = operation.Document,
            Variables = variables,
            User = context.User,
            Transport = context,
            Services = context.RequestServices,
            AllowedOperations = AllowedOperations.Query | AllowedOperations.Mutation,
            Deadline = RequestDeadline.Read(context.Request, api.Clock),
        };
        if (api.Interceptor is { } interceptor)
        {
            request = await interceptor.OnCreateAsync(context, executor, request, context.RequestAborted).ConfigureAwait(false);
        }

        await using var result = await executor.ExecuteAsync(request, context.RequestAborted).ConfigureAwait(false);
        var buffer = new ArrayBufferWriter<byte>();
        ((OperationResult)result).WriteTo(buffer);
        using var response = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = 256 });
        var answer = RestAnswer.Of(response.RootElement, (OperationResult)result, operation, route, api.Options);
        if (answer.Problem is null && HttpMethods.IsGet(route.Method) && result is OperationResult { CacheControl: { } cacheControl } cacheable)
        {
            context.Response.Headers.CacheControl = cacheControl;
            context.Response.Headers.Append("Vary", cacheable.Vary is { } vary ? $"{vary}, Accept" : "Accept");
        }

        await AnswerAsync(context, answer).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext context, RestAnswer answer)
    {
        if (answer.Problem is { } problem)
        {
            await problem.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        var response = context.Response;
        response.StatusCode = route.Status;
        if (answer.IsPartial)
        {
            response.Headers[PartialHeader] = "true";
        }

        if (route.Location is { } template && RestTemplate.Fill(template, path => Find(answer.Result, path)) is { } location)
        {
            response.Headers.Location = location;
        }

        if (route.Status == StatusCodes.Status204NoContent)
        {
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        await using (var json = new Utf8JsonWriter(response.BodyWriter, RestJson.Options))
        {
            if (answer.Substitute is { } substitute)
            {
                RestJson.Write(json, substitute);
            }
            else
            {
                var shape = operation.Shape;
                foreach (var name in route.Result)
                {
                    shape = shape[name];
                }

                RestJson.Write(json, answer.Result, shape);
            }
        }

        await response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static string? Find(JsonElement result, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (result.ValueKind != JsonValueKind.Object || !result.TryGetProperty(name, out result))
            {
                return null;
            }
        }

        return result.ValueKind == JsonValueKind.Null ? null : result.ToString();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Method} {Route} failed.")]
        public static partial void Failed(ILogger logger, Exception exception, string method, string route);
    }
}
