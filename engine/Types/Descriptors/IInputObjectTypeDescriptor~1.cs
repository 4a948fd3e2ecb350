using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Changes the input object type of <typeparamref name="T"/> after its properties were read.</summary>
public interface IInputObjectTypeDescriptor<T> : IDescriptor<IInputObjectTypeDescriptor<T>>
{
    IInputFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property);

    /// <summary>The field with this GraphQL name; added when there is none.</summary>
    IInputFieldDescriptor Field(string name);

    /// <summary>Leaves a property out of the type.</summary>
    IInputObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> property);

    IInputObjectTypeDescriptor<T> BindFields(BindingBehavior behavior);

    /// <summary>Keeps only the properties that <c>Field</c> names.</summary>
    IInputObjectTypeDescriptor<T> BindFieldsExplicitly();

    IInputObjectTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Asks for exactly one of the fields (<c>@oneOf</c>).</summary>
    IInputObjectTypeDescriptor<T> OneOf();
}
