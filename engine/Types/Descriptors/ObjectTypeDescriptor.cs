using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Writes into an object type's configuration: what generated code hands to <c>Configure</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectTypeDescriptor(ObjectTypeConfiguration configuration, IServiceProvider? services = null)
    : OutputTypeDescriptor<IObjectTypeDescriptor>(configuration, services), IObjectTypeDescriptor
{
    public IObjectTypeDescriptor IsOfType(Func<IResolverContext, object, bool> predicate)
    {
        Configuration.IsTypeOf = value => predicate(null!, value);
        return this;
    }
}
