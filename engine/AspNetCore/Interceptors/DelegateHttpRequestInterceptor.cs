using Cacao.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

internal sealed class DelegateHttpRequestInterceptor(HttpRequestInterceptorDelegate interceptor) : DefaultHttpRequestInterceptor
{
    public override ValueTask OnCreateAsync(
        HttpContext context,
        IRequestExecutor requestExecutor,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken)
        => interceptor(context, requestExecutor, requestBuilder, cancellationToken);
}
