using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Opens source streams of subscription fields that descriptors describe.</summary>
public static class SubscribeFieldDescriptorExtensions
{
    public static IObjectFieldDescriptor Subscribe<TMessage>(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, ValueTask<ISourceStream<TMessage>>> subscribe)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(subscribe);
        return descriptor.Subscribe(async context => SourceStreams.ReadAsync(await subscribe(context).ConfigureAwait(false)));
    }

    [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
    public static IObjectFieldDescriptor Subscribe<TMessage>(
        this IObjectFieldDescriptor descriptor,
        Func<IResolverContext, Task<ISourceStream<TMessage>>> subscribe)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(subscribe);
        return descriptor.Subscribe(async context => SourceStreams.ReadAsync(await subscribe(context).ConfigureAwait(false)));
    }
}
