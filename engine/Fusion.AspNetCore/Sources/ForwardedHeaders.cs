using Cacao.Execution;
using Cacao.Fusion.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.Fusion;

/// <summary>Passes headers of the client's request on to source schemas.</summary>
internal sealed class ForwardedHeaders(IHttpContextAccessor accessor, IReadOnlyList<string> names) : ISourceSchemaRequestInterceptor
{
    public void OnSending(string schemaName, OperationRequest clientRequest, HttpRequestMessage message)
    {
        if (accessor.HttpContext?.Request.Headers is not { } headers)
        {
            return;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (headers.TryGetValue(names[i], out var values))
            {
                message.Headers.TryAddWithoutValidation(names[i], (string?)values);
            }
        }
    }
}
