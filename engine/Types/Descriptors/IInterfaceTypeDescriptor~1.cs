using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Changes the GraphQL interface of <typeparamref name="T"/> after its members were read.</summary>
public interface IInterfaceTypeDescriptor<T> : IDescriptor<IInterfaceTypeDescriptor<T>>
{
    IObjectFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod);

    IObjectFieldDescriptor Field(string name);

    IInterfaceTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMethod);

    IInterfaceTypeDescriptor<T> BindFields(BindingBehavior behavior);

    /// <summary>Keeps only the properties and methods that <c>Field</c> names.</summary>
    IInterfaceTypeDescriptor<T> BindFieldsExplicitly();

    IInterfaceTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Implements another interface.</summary>
    IInterfaceTypeDescriptor<T> Implements<TInterface>();

    /// <summary>Names the object type of a value.</summary>
    IInterfaceTypeDescriptor<T> ResolveAbstractType(Func<T, string?> resolveType);
}
