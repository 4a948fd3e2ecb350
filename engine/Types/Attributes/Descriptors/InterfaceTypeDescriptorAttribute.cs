using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes an interface type through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = true, AllowMultiple = true)]
public abstract class InterfaceTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IInterfaceTypeDescriptor own)
        {
            OnConfigure(context, own, (Type)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IInterfaceTypeDescriptor descriptor, Type type);
}
