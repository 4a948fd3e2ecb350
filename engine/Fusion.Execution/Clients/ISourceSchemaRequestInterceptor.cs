using System.Net.Http.Headers;
using Cacao.Execution;

namespace Cacao.Fusion.Execution;

/// <summary>Adds to HTTP requests to source schemas, headers of the client's request for one, and sees the headers of their answers.</summary>
public interface ISourceSchemaRequestInterceptor
{
    void OnSending(string schemaName, OperationRequest clientRequest, HttpRequestMessage message);

    /// <summary>An answer has come. Called once for each call, from several threads.</summary>
    void OnReceived(string schemaName, OperationRequest clientRequest, HttpResponseHeaders headers)
    {
    }
}
