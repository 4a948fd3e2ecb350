using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>Gives a request to whichever part of the endpoint it is for.</summary>
internal sealed class GraphQLRequestHandler(GraphQLEndpoint endpoint)
{
    private readonly HttpPostHandler _post = new(endpoint);
    private readonly HttpGetHandler _get = new(endpoint);
    private readonly EventStreamSessionHandler _eventStreams = new(endpoint);
    private readonly GraphQLToolHandler _tool = new(endpoint);
    private readonly SocketHandler _sockets = new(endpoint);

    public Task InvokeAsync(HttpContext context)
        => !HttpMethods.IsPost(context.Request.Method) && context.WebSockets.IsWebSocketRequest
            ? _sockets.InvokeAsync(context)
            : InvokeHttpAsync(context);

    public Task InvokeSocketAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            return _sockets.InvokeAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    public async Task InvokeSchemaAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        await _get.SendSchemaAsync(context, AcceptedFormats.Parse(context.Request.Headers.Accept)).ConfigureAwait(false);
    }

    public async Task InvokeHttpAsync(HttpContext context)
    {
        var formats = AcceptedFormats.Parse(context.Request.Headers.Accept);
        try
        {
            await DispatchAsync(context, formats).ConfigureAwait(false);
        }
        catch (InvalidGraphQLRequestException exception)
        {
            await ResponseSender.RefuseAsync(context, exception.Message, exception.StatusCode, formats.Errors).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            await ResponseSender.RefuseAsync(context, exception.Message, exception.StatusCode, formats.Errors).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer.
        }
    }

    /// <summary>Paths below the endpoint's belong to the IDE alone.</summary>
    public Task InvokeFileAsync(HttpContext context)
    {
        if (_tool.Accepts(context.Request) && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)))
        {
            return _tool.InvokeAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private ValueTask DispatchAsync(HttpContext context, AcceptedFormats formats)
    {
        var method = context.Request.Method;
        if (EventStreamSessionHandler.IsFor(context.Request))
        {
            return new ValueTask(_eventStreams.InvokeAsync(context, formats));
        }

        if (HttpMethods.IsPost(method))
        {
            return _post.InvokeAsync(context, formats);
        }

        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            return new ValueTask(HttpGetHandler.IsQuery(context.Request) || !_tool.Accepts(context.Request)
                ? _get.InvokeAsync(context, formats)
                : _tool.InvokeAsync(context));
        }

        context.Response.Headers.Allow = "GET, POST";
        return new ValueTask(
            ResponseSender.RefuseAsync(context, $"{method} is not allowed.", StatusCodes.Status405MethodNotAllowed, formats.Errors));
    }
}
