using System.Runtime.CompilerServices;

namespace Cacao.Types;

/// <summary>The context of all schemas that take their services from one container.</summary>
internal sealed class DescriptorContext(IServiceProvider services) : IDescriptorContext
{
    private static readonly ConditionalWeakTable<IServiceProvider, DescriptorContext> s_contexts = [];

    public IServiceProvider Services { get; } = services;

    public IDictionary<string, object?> ContextData { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    public static DescriptorContext Of(IServiceProvider services) => s_contexts.GetValue(services, static s => new DescriptorContext(s));
}
