using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes a field of an input object through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = true, AllowMultiple = true)]
public abstract class InputFieldDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IInputFieldDescriptor own)
        {
            OnConfigure(context, own, (MemberInfo)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IInputFieldDescriptor descriptor, MemberInfo member);
}
