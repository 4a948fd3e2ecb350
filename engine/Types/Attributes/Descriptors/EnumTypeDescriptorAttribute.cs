using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes an enum through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Enum, Inherited = true, AllowMultiple = true)]
public abstract class EnumTypeDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IEnumTypeDescriptor own)
        {
            OnConfigure(context, own, (Type)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IEnumTypeDescriptor descriptor, Type type);
}
