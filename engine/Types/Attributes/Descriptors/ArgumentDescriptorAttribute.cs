using System.Reflection;

namespace Cacao.Types;

/// <summary>Changes an argument through its descriptor.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = true, AllowMultiple = true)]
public abstract class ArgumentDescriptorAttribute : DescriptorAttribute
{
    protected internal sealed override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider)
    {
        if (descriptor is IArgumentDescriptor own)
        {
            OnConfigure(context, own, (ParameterInfo)attributeProvider!);
        }
    }

    protected abstract void OnConfigure(IDescriptorContext context, IArgumentDescriptor descriptor, ParameterInfo parameter);
}
