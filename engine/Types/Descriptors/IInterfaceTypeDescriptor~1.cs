using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Changes the GraphQL interface of <typeparamref name="T"/> after its members were read.</summary>
public interface IInterfaceTypeDescriptor<T> : IDescriptor<IInterfaceTypeDescriptor<T>>
{
    IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property);

    IObjectFieldDescriptor Field(string name);

    IInterfaceTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> property);

    /// <summary>Names the object type of a value.</summary>
    IInterfaceTypeDescriptor<T> ResolveAbstractType(Func<T, string?> resolveType);
}
