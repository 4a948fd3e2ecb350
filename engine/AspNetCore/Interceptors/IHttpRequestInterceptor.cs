using Cacao.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>Changes requests that come over HTTP: user, state, services. Register with the schema's name as key.</summary>
public interface IHttpRequestInterceptor
{
    ValueTask<OperationRequest> OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequest request,
        CancellationToken cancellationToken);
}
