using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes a value of an enum through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = true, AllowMultiple = true)]
public abstract class EnumValueDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IEnumValueDescriptor own)
        {
            OnConfigure(context, own, (FieldInfo)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IEnumValueDescriptor descriptor, FieldInfo field);
}
