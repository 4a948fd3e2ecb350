namespace Cacao.Types;

/// <summary>Fits middleware that works on <see cref="IMiddlewareContext.Result"/> around resolvers that return their value.</summary>
internal static class FieldPipelines
{
    public static ResolverMiddleware ToResolverMiddleware(FieldMiddleware middleware)
        => next =>
        {
            var pipeline = middleware(context => SetResult(context, next(context)));
            return context => Run(pipeline, context as IMiddlewareContext ?? new MiddlewareContext(context));
        };

    private static ValueTask SetResult(IMiddlewareContext context, ValueTask<object?> task)
    {
        if (!task.IsCompletedSuccessfully)
        {
            return AwaitResult(context, task);
        }

        context.Result = task.Result;
        return ValueTask.CompletedTask;
    }

    private static async ValueTask AwaitResult(IMiddlewareContext context, ValueTask<object?> task)
        => context.Result = await task.ConfigureAwait(false);

    private static ValueTask<object?> Run(FieldDelegate pipeline, IMiddlewareContext context)
    {
        var task = pipeline(context);
        return task.IsCompletedSuccessfully ? new ValueTask<object?>(context.Result) : Await(task, context);
    }

    private static async ValueTask<object?> Await(ValueTask task, IMiddlewareContext context)
    {
        await task.ConfigureAwait(false);
        return context.Result;
    }

    /// <summary>For contexts of callers that have no place for a result.</summary>
    private sealed class MiddlewareContext(IResolverContext inner) : DelegatingResolverContext(inner)
    {
        public override T ArgumentValue<T>(string name) => Inner.ArgumentValue<T>(name);

        public override bool HasArgument(string name) => Inner.HasArgument(name);

        public override Language.ValueNode ArgumentLiteral(string name) => Inner.ArgumentLiteral(name);
    }
}
