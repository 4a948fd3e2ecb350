using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>Makes a request middleware of a class: one instance for each schema.</summary>
internal static class RequestClassMiddleware
{
    public static RequestMiddleware Create<TMiddleware>()
        where TMiddleware : class
    {
        var invoke = Compile<TMiddleware>();
        return next =>
        {
            TMiddleware? instance = null;
            var sync = new Lock();
            return context =>
            {
                if (instance is null)
                {
                    lock (sync)
                    {
                        instance ??= ActivatorUtilities.CreateInstance<TMiddleware>(context.Schema.Services ?? context.RequestServices, next);
                    }
                }

                return invoke(instance, context);
            };
        };
    }

    private static Func<TMiddleware, RequestContext, ValueTask> Compile<TMiddleware>()
    {
        var method = typeof(TMiddleware).GetMethod("InvokeAsync", [typeof(RequestContext)])
            ?? throw new InvalidOperationException($"The middleware {typeof(TMiddleware).FullName} has no method InvokeAsync(RequestContext).");
        var middleware = Expression.Parameter(typeof(TMiddleware), "middleware");
        var context = Expression.Parameter(typeof(RequestContext), "context");
        Expression call = Expression.Call(middleware, method, context);
        if (method.ReturnType == typeof(Task))
        {
            call = Expression.New(typeof(ValueTask).GetConstructor([typeof(Task)])!, call);
        }

        return Expression.Lambda<Func<TMiddleware, RequestContext, ValueTask>>(call, middleware, context).Compile();
    }
}
