using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Writes into an interface type's configuration.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InterfaceTypeDescriptor(InterfaceTypeConfiguration configuration, IServiceProvider? services = null)
    : TypeDescriptor<IInterfaceTypeDescriptor, InterfaceTypeConfiguration>(configuration), IInterfaceTypeDescriptor
{
    private readonly MemberBindings _members = new(configuration, services);

    public IObjectFieldDescriptor Field(string name) => _members.Field(name);

    public IInterfaceTypeDescriptor Implements<TInterface>()
    {
        Configuration.Interfaces.Add(TypeMarkers.GetReference(typeof(TInterface)));
        return this;
    }

    public IInterfaceTypeDescriptor ResolveAbstractType(Func<object, string?> resolveType)
    {
        Configuration.ResolveType = resolveType;
        return this;
    }
}
