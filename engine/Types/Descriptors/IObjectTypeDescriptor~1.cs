using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Changes the object type of <typeparamref name="T"/> after its members were read.</summary>
public interface IObjectTypeDescriptor<T> : IDescriptor<IObjectTypeDescriptor<T>>
{
    /// <summary>The field of a property or method; added when it is ignored or bound by another field.</summary>
    IObjectFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod);

    /// <summary>Adds the field of a property or method of a class of resolvers.</summary>
    IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);

    /// <summary>The field with this GraphQL name; added when there is none.</summary>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Leaves a property or method out of the type.</summary>
    IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMethod);

    /// <summary>Leaves the field with this GraphQL name out of the type.</summary>
    IObjectTypeDescriptor<T> Ignore(string name);

    /// <summary>Keeps all properties and methods, or only those that <c>Field</c> names.</summary>
    IObjectTypeDescriptor<T> BindFields(BindingBehavior behavior);

    /// <summary>Keeps only the properties that <c>Field</c> names; resolvers stay.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Makes every public property a field, as it is by default.</summary>
    IObjectTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Implements the interface bound to <typeparamref name="TInterface"/>.</summary>
    IObjectTypeDescriptor<T> Implements<TInterface>();

    /// <summary>Implements the interface with this GraphQL name.</summary>
    IObjectTypeDescriptor<T> Implements(string name);

    IObjectTypeDescriptor<T> IsOfType(Func<T, bool> predicate);

    IObjectTypeDescriptor<T> Authorize(ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    IObjectTypeDescriptor<T> Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    /// <summary>Asks for one of the roles.</summary>
    IObjectTypeDescriptor<T> Authorize(params string[] roles);

    /// <summary>Declares a key of the entity (<c>@key</c>).</summary>
    IObjectTypeDescriptor<T> Key(string fields);

    IObjectTypeDescriptor<T> Shareable();

    IObjectTypeDescriptor<T> Inaccessible();

    IObjectTypeDescriptor<T> Internal();

    IObjectTypeDescriptor<T> Cost(double weight);
}
