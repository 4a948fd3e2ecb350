using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Cacao.Execution;
using Cacao.Fusion.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.Fusion;

/// <summary>Applies a gateway's header rules to its requests to source schemas and to its answers.</summary>
internal sealed class HeaderRules : ISourceSchemaRequestInterceptor
{
    private readonly RequestHeaderRules _requests;
    private readonly CompiledHeaderRule[] _responses;
    private readonly ConditionalWeakTable<HttpContext, ReceivedHeaders> _received = [];

    public HeaderRules(GatewayHttpOptions options)
    {
        var forwarded = options.ForwardedHeaders.Select(name => new HeaderRule { Propagate = name }).ToList();
        _requests = new RequestHeaderRules(
            [.. CompiledHeaderRule.Compile("ForwardedHeaders", forwarded), .. CompiledHeaderRule.Compile("Requests", options.Headers.Requests)]);
        _responses = CompiledHeaderRule.Compile("Responses", options.Headers.Responses);
    }

    public void OnSending(string schemaName, OperationRequest clientRequest, HttpRequestMessage message)
        => _requests.Apply(schemaName, (clientRequest.Transport as HttpContext)?.Request.Headers, message.Headers);

    public void OnReceived(string schemaName, OperationRequest clientRequest, HttpResponseHeaders headers)
    {
        if (_responses.Length > 0 && clientRequest.Transport is HttpContext context)
        {
            _received.GetValue(context, _ => new ReceivedHeaders(_responses)).Add(context.Response, schemaName, headers);
        }
    }
}
