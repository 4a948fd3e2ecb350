using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes an object type through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = true, AllowMultiple = true)]
public abstract class ObjectTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IObjectTypeDescriptor own)
        {
            OnConfigure(context, own, (Type)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type);
}
