using Cacao.Execution;
using Microsoft.AspNetCore.Http;

namespace Cacao.AspNetCore;

/// <summary>Changes a request that came over HTTP before it is executed.</summary>
public delegate ValueTask HttpRequestInterceptorDelegate(
    HttpContext context,
    IRequestExecutor requestExecutor,
    OperationRequestBuilder requestBuilder,
    CancellationToken cancellationToken);
