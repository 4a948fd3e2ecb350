using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes a field through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, Inherited = true, AllowMultiple = true)]
public abstract class ObjectFieldDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IObjectFieldDescriptor own)
        {
            OnConfigure(context, own, (MemberInfo)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member);
}
