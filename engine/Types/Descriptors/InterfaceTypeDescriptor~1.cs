using System.ComponentModel;
using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Writes into an interface type's configuration: what generated code hands to <c>Configure</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InterfaceTypeDescriptor<T>(InterfaceTypeConfiguration configuration, IServiceProvider? services = null)
    : TypeDescriptor<IInterfaceTypeDescriptor<T>, InterfaceTypeConfiguration>(configuration), IInterfaceTypeDescriptor<T>
{
    private readonly MemberBindings _members = new(configuration, services);

    public IObjectFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod) => _members.Field(propertyOrMethod);

    public IObjectFieldDescriptor Field(string name) => _members.Field(name);

    public IInterfaceTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMethod)
    {
        _members.Ignore(propertyOrMethod);
        return this;
    }

    public IInterfaceTypeDescriptor<T> BindFields(BindingBehavior behavior)
        => behavior == BindingBehavior.Explicit ? BindFieldsExplicitly() : BindFieldsImplicitly();

    public IInterfaceTypeDescriptor<T> BindFieldsExplicitly()
    {
        _members.BindExplicitly();
        return this;
    }

    public IInterfaceTypeDescriptor<T> BindFieldsImplicitly()
    {
        _members.BindImplicitly();
        return this;
    }

    public IInterfaceTypeDescriptor<T> Implements<TInterface>()
    {
        Configuration.Interfaces.Add(TypeMarkers.GetReference(typeof(TInterface)));
        return this;
    }

    public IInterfaceTypeDescriptor<T> ResolveAbstractType(Func<T, string?> resolveType)
    {
        Configuration.ResolveType = value => value is T typed ? resolveType(typed) : null;
        return this;
    }
}
