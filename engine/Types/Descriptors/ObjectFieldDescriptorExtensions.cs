namespace Cacao.Types;

/// <summary>Shorter forms of what a field descriptor takes.</summary>
public static class ObjectFieldDescriptorExtensions
{
    /// <summary>Gives every object the same value.</summary>
    public static IObjectFieldDescriptor Resolve(this IObjectFieldDescriptor descriptor, object? constantResult)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Resolve(_ => constantResult);
    }
}
