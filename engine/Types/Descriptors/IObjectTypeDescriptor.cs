using System.Linq.Expressions;

namespace Cacao.Types;

/// <summary>Changes an object type after its members were read.</summary>
public interface IObjectTypeDescriptor : IDescriptor<IObjectTypeDescriptor>
{
    /// <summary>The field with this GraphQL name; added when there is none.</summary>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Adds the field of a property or method of a class of resolvers.</summary>
    IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);

    /// <summary>Tells which values of an interface or union are of this type.</summary>
    IObjectTypeDescriptor IsOfType(Func<IResolverContext, object, bool> predicate);

    /// <summary>Implements the interface bound to <typeparamref name="TInterface"/>.</summary>
    IObjectTypeDescriptor Implements<TInterface>();

    /// <summary>Implements the interface with this GraphQL name.</summary>
    IObjectTypeDescriptor Implements(string name);

    IObjectTypeDescriptor Authorize(ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    IObjectTypeDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    /// <summary>Asks for one of the roles.</summary>
    IObjectTypeDescriptor Authorize(params string[] roles);

    /// <summary>Declares a key of the entity (<c>@key</c>).</summary>
    IObjectTypeDescriptor Key(string fields);

    IObjectTypeDescriptor Shareable();

    IObjectTypeDescriptor Inaccessible();

    IObjectTypeDescriptor Internal();

    IObjectTypeDescriptor Cost(double weight);
}
