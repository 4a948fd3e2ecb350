using System.ComponentModel;
using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Writes into an interface type's configuration: what generated code hands to <c>Configure</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InterfaceTypeDescriptor<T>(InterfaceTypeConfiguration configuration) : IInterfaceTypeDescriptor<T>
{
    private readonly MemberBindings _members = new(configuration);

    public IInterfaceTypeDescriptor<T> Name(string name)
    {
        configuration.Name = name;
        return this;
    }

    public IInterfaceTypeDescriptor<T> Description(string? description)
    {
        configuration.Description = description;
        return this;
    }

    public IInterfaceTypeDescriptor<T> Directive(string name, string? arguments = null)
    {
        configuration.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property) => _members.Field(property);

    public IObjectFieldDescriptor Field(string name) => _members.Field(name);

    public IInterfaceTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> property)
    {
        _members.Ignore(property);
        return this;
    }

    public IInterfaceTypeDescriptor<T> ResolveAbstractType(Func<T, string?> resolveType)
    {
        configuration.ResolveType = value => value is T typed ? resolveType(typed) : null;
        return this;
    }
}
