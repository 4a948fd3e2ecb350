using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes an input object through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = true, AllowMultiple = true)]
public abstract class InputObjectTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IInputObjectTypeDescriptor own)
        {
            OnConfigure(context, own, (Type)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IInputObjectTypeDescriptor descriptor, Type type);
}
