using System.ComponentModel;
using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Writes into the configuration of a .NET type's input object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InputObjectTypeDescriptor<T>(InputObjectTypeConfiguration configuration)
    : TypeDescriptor<IInputObjectTypeDescriptor<T>, InputObjectTypeConfiguration>(configuration), IInputObjectTypeDescriptor<T>
{
    private readonly InputBindings _fields = new(configuration);

    public IInputFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property) => _fields.Field(property);

    public IInputFieldDescriptor Field(string name) => _fields.Field(name);

    public IInputObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> property)
    {
        _fields.Ignore(property);
        return this;
    }

    public IInputObjectTypeDescriptor<T> BindFields(BindingBehavior behavior)
    {
        _fields.Bind(behavior);
        return this;
    }

    public IInputObjectTypeDescriptor<T> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public IInputObjectTypeDescriptor<T> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public IInputObjectTypeDescriptor<T> OneOf()
    {
        Configuration.IsOneOf = true;
        return this;
    }
}
