using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes a union type through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = true, AllowMultiple = true)]
public abstract class UnionTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IUnionTypeDescriptor own)
        {
            OnConfigure(context, own, (Type)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IUnionTypeDescriptor descriptor, Type type);
}
