using Cacao.Execution;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Wraps the execution of requests; the first middleware is the outermost.</summary>
    public static IRequestExecutorBuilder UseRequest(this IRequestExecutorBuilder builder, RequestMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        builder.GetSetup().Middleware.Add(middleware);
        return builder;
    }

    /// <summary>
    /// Wraps the execution of requests by a class: its constructor takes the <see cref="RequestDelegate"/> that follows, and services; its
    /// method <c>InvokeAsync</c> takes the <see cref="RequestContext"/>.
    /// </summary>
    public static IRequestExecutorBuilder UseRequest<TMiddleware>(this IRequestExecutorBuilder builder)
        where TMiddleware : class
        => builder.UseRequest(RequestClassMiddleware.Create<TMiddleware>());

    /// <summary>Says that requests are parsed, validated and executed after the middleware: what happens anyway.</summary>
    public static IRequestExecutorBuilder UseDefaultPipeline(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }
}
