using System.ComponentModel;
using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Writes into an object type's configuration: what generated code hands to <c>Configure</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObjectTypeDescriptor<T>(ObjectTypeConfiguration configuration, IServiceProvider? services = null)
    : OutputTypeDescriptor<IObjectTypeDescriptor<T>>(configuration, services), IObjectTypeDescriptor<T>
{
    public IObjectFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod) => Members.Field(propertyOrMethod);

    public IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMethod)
    {
        Members.Ignore(propertyOrMethod);
        return this;
    }

    public IObjectTypeDescriptor<T> Ignore(string name)
    {
        Members.Ignore(name);
        return this;
    }

    public IObjectTypeDescriptor<T> BindFields(BindingBehavior behavior)
        => behavior == BindingBehavior.Explicit ? BindFieldsExplicitly() : BindFieldsImplicitly();

    public IObjectTypeDescriptor<T> BindFieldsExplicitly()
    {
        Members.BindExplicitly();
        return this;
    }

    public IObjectTypeDescriptor<T> BindFieldsImplicitly()
    {
        Members.BindImplicitly();
        return this;
    }

    public IObjectTypeDescriptor<T> IsOfType(Func<T, bool> predicate)
    {
        Configuration.IsTypeOf = value => value is T typed && predicate(typed);
        return this;
    }
}
