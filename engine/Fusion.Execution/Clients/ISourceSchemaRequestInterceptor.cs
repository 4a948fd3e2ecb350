using Cacao.Execution;

namespace Cacao.Fusion.Execution;

/// <summary>Adds to HTTP requests to source schemas: headers of the client's request, for one.</summary>
public interface ISourceSchemaRequestInterceptor
{
    void OnSending(string schemaName, OperationRequest clientRequest, HttpRequestMessage message);
}
