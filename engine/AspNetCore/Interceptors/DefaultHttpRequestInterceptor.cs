using Cacao.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>An interceptor to derive from: it is given a builder to change the request with.</summary>
public class DefaultHttpRequestInterceptor : IHttpRequestInterceptor
{
    async ValueTask<OperationRequest> IHttpRequestInterceptor.OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequest request,
        CancellationToken cancellationToken)
    {
        var builder = OperationRequestBuilder.From(request);
        await OnCreateAsync(context, requestExecutor, builder, cancellationToken).ConfigureAwait(false);
        return builder.Build();
    }

    /// <summary>Called for each request before it is executed; the base changes nothing.</summary>
    public virtual ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
        => default;
}
