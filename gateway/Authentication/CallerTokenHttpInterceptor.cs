using Cacao.AspNetCore;
using Cacao.Execution;
using EShop.Gateway.Requests;

namespace EShop.Gateway.Authentication;

/// <summary>Keeps the token of HTTP requests beside them.</summary>
internal sealed class CallerTokenHttpInterceptor : IHttpRequestInterceptor
{
    public ValueTask<OperationRequest> OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequest request,
        CancellationToken cancellationToken)
    {
        RequestLog.Note(context, request);
        return new ValueTask<OperationRequest>(CallerToken.Attach(request, context.Request.Headers.Authorization));
    }
}
