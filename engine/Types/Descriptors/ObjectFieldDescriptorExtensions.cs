namespace Cacao.Types;

/// <summary>Shorter forms of what a field descriptor takes.</summary>
public static partial class ObjectFieldDescriptorExtensions
{
    public static IObjectFieldDescriptor Resolve(this IObjectFieldDescriptor descriptor, Func<IResolverContext, object?> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Pure(resolver.Invoke, null);
    }

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, TResult> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Pure(context => resolver(context), typeof(TResult));
    }

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, Task<TResult>?> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Resolve(context => AwaitAsync(resolver(context)), typeof(TResult));
    }

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<IResolverContext, ValueTask<TResult>> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Resolve(async context => await resolver(context).ConfigureAwait(false), typeof(TResult));
    }

    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, CancellationToken, TResult> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Pure(context => resolver(context, context.RequestAborted), typeof(TResult));
    }

    public static IObjectFieldDescriptor Resolve<TResult>(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, CancellationToken, Task<TResult>?> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Resolve(context => AwaitAsync(resolver(context, context.RequestAborted)), typeof(TResult));
    }

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<TResult> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Pure(_ => resolver(), typeof(TResult));
    }

    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, Func<Task<TResult>?> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return descriptor.Resolve(_ => AwaitAsync(resolver()), typeof(TResult));
    }

    /// <summary>Gives every object the same value.</summary>
    public static IObjectFieldDescriptor Resolve<TResult>(this IObjectFieldDescriptor descriptor, TResult constantResult)
        => descriptor.Pure(_ => constantResult, typeof(TResult));

    /// <summary>Wraps the resolver by a class with <c>InvokeAsync(IMiddlewareContext)</c>; further parameters are services.</summary>
    public static IObjectFieldDescriptor Use<TMiddleware>(this IObjectFieldDescriptor descriptor)
        where TMiddleware : class
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Use(ClassMiddleware.Create<TMiddleware>(null));
    }

    /// <inheritdoc cref="Use{TMiddleware}(IObjectFieldDescriptor)"/>
    public static IObjectFieldDescriptor Use<TMiddleware>(
        this IObjectFieldDescriptor descriptor,
        Func<IServiceProvider, FieldDelegate, TMiddleware> factory)
        where TMiddleware : class
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(factory);
        return descriptor.Use(ClassMiddleware.Create(factory));
    }

    /// <summary>Opens the source stream of a subscription field.</summary>
    public static IObjectFieldDescriptor Subscribe<TMessage>(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, IAsyncEnumerable<TMessage>> subscribe)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(subscribe);
        return descriptor.Subscribe(context => new ValueTask<IAsyncEnumerable<object?>>(ResolverResults.ToObjects(subscribe(context), context.RequestAborted)));
    }

    private static async ValueTask<object?> AwaitAsync<TResult>(Task<TResult>? task) => task is null ? null : await task.ConfigureAwait(false);

    private static IObjectFieldDescriptor Pure(this IObjectFieldDescriptor descriptor, PureResolverDelegate resolver, Type? resultType)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor is ObjectFieldDescriptor own
            ? own.ResolvePure(resolver, resultType)
            : descriptor.Resolve(context => new ValueTask<object?>(resolver(context)), resultType);
    }
}
