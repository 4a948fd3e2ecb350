using Cacao.AspNetCore;
using Cacao.Execution;

namespace EShop.Gateway.Authentication;

/// <summary>Keeps the token of HTTP requests beside them.</summary>
internal sealed class CallerTokenHttpInterceptor : IHttpRequestInterceptor
{
    public ValueTask<OperationRequest> OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequest request,
        CancellationToken cancellationToken)
        => new(CallerToken.Attach(request, context.Request.Headers.Authorization));
}
