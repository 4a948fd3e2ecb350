using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Types;

/// <summary>Makes a middleware of a class: compiled when the schema is built, one instance for all requests.</summary>
internal static class ClassMiddleware
{
    private static readonly MethodInfo s_getService = typeof(Instances).GetMethod(nameof(Instances.GetService))!;

    public static FieldMiddleware Create<TMiddleware>(Func<IServiceProvider, FieldDelegate, TMiddleware>? factory)
        where TMiddleware : class
    {
        var invoke = Compile<TMiddleware>();
        return next =>
        {
            // The services of the schema are known with the first request.
            TMiddleware? instance = null;
            var sync = new Lock();
            return context =>
            {
                if (instance is null)
                {
                    lock (sync)
                    {
                        instance ??= CreateInstance(factory, context.Schema.Services ?? context.Services, next);
                    }
                }

                return invoke(instance, context);
            };
        };
    }

    private static TMiddleware CreateInstance<TMiddleware>(
        Func<IServiceProvider, FieldDelegate, TMiddleware>? factory,
        IServiceProvider services,
        FieldDelegate next)
        where TMiddleware : class
        => factory is null ? (TMiddleware)Instances.Create(services, typeof(TMiddleware), next) : factory(services, next);

    private static Func<TMiddleware, IMiddlewareContext, ValueTask> Compile<TMiddleware>()
    {
        var method = typeof(TMiddleware).GetMethod("InvokeAsync") ?? typeof(TMiddleware).GetMethod("Invoke")
            ?? throw new SchemaException($"The middleware {typeof(TMiddleware).FullName} has no public method InvokeAsync.");
        var middleware = Expression.Parameter(typeof(TMiddleware), "middleware");
        var context = Expression.Parameter(typeof(IMiddlewareContext), "context");
        var parameters = method.GetParameters();
        var arguments = new Expression[parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Bind(parameters[i].ParameterType, context);
        }

        Expression call = Expression.Call(middleware, method, arguments);
        if (method.ReturnType == typeof(Task))
        {
            call = Expression.New(typeof(ValueTask).GetConstructor([typeof(Task)])!, call);
        }
        else if (method.ReturnType != typeof(ValueTask))
        {
            throw new SchemaException($"{typeof(TMiddleware).FullName}.{method.Name} returns neither a Task nor a ValueTask.");
        }

        return Expression.Lambda<Func<TMiddleware, IMiddlewareContext, ValueTask>>(call, middleware, context).Compile();
    }

    private static Expression Bind(Type type, ParameterExpression context)
    {
        if (type.IsAssignableFrom(typeof(IMiddlewareContext)))
        {
            return context;
        }

        return type == typeof(CancellationToken)
            ? Expression.Property(Expression.Convert(context, typeof(IResolverContext)), nameof(IResolverContext.RequestAborted))
            : Expression.Call(
                s_getService.MakeGenericMethod(type),
                Expression.Property(Expression.Convert(context, typeof(IResolverContext)), nameof(IResolverContext.Services)));
    }
}
