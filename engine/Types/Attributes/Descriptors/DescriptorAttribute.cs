using System.Reflection;

namespace Cacao.Types;

/// <summary>An attribute that changes what it stands on through a descriptor, when the schema is built.</summary>
public abstract class DescriptorAttribute : Attribute
{
    /// <value>Attributes with a lower order come first; of the same order, in the order they are written in. Default: last.</value>
    public int Order { get; set; } = int.MaxValue;

    /// <summary>Changes what the descriptor describes; called for each kind of descriptor the attribute stands on.</summary>
    /// <param name="attributeProvider">The type, member or parameter that the attribute stands on.</param>
    protected internal abstract void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider);

    /// <summary>Lets one attribute do what another does.</summary>
    protected static void ApplyAttribute<T>(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider? attributeProvider,
        T attribute)
        where T : DescriptorAttribute
    {
        ArgumentNullException.ThrowIfNull(attribute);
        attribute.TryConfigure(context, descriptor, attributeProvider);
    }
}
