using System.Linq.Expressions;
using System.Reflection;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Changes an output field.</summary>
public interface IObjectFieldDescriptor : IDescriptor<IObjectFieldDescriptor>
{
    /// <summary>The type in SDL: <c>[String!]</c>.</summary>
    IObjectFieldDescriptor Type(string syntax);

    IObjectFieldDescriptor Type(TypeNode type);

    /// <inheritdoc cref="Type{TType}()"/>
    IObjectFieldDescriptor Type(Type type);

    /// <summary>The GraphQL type bound to <typeparamref name="TType"/>, or a marker such as <c>NonNullType&lt;StringType&gt;</c>.</summary>
    IObjectFieldDescriptor Type<TType>();

    /// <summary>The type that a class or code defines.</summary>
    IObjectFieldDescriptor Type<TType>(TType type)
        where TType : class, IType;

    IObjectFieldDescriptor Deprecated(string? reason = null);

    /// <summary>Leaves the field out of its type.</summary>
    IObjectFieldDescriptor Ignore(bool ignore = true);

    /// <summary>The argument with this name; added when there is none.</summary>
    IObjectFieldDescriptor Argument(string name, Action<IArgumentDescriptor> configure);

    IObjectFieldDescriptor Resolve(FieldResolverDelegate resolver);

    /// <param name="resultType">The field's type unless it is given one; null leaves it as it is.</param>
    IObjectFieldDescriptor Resolve(FieldResolverDelegate resolver, Type? resultType);

    /// <summary>Resolves the field by a method or property of a class, its parameters bound as those of any resolver.</summary>
    IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);

    /// <inheritdoc cref="ResolveWith{TResolver}"/>
    IObjectFieldDescriptor ResolveWith(MemberInfo propertyOrMethod);

    /// <summary>Opens the source stream of a subscription field.</summary>
    IObjectFieldDescriptor Subscribe(SubscribeResolverDelegate subscribe);

    /// <summary>Wraps the resolver; the first middleware is the outermost.</summary>
    IObjectFieldDescriptor Use(FieldMiddleware middleware);

    /// <summary>The properties that a projection must load for the resolver, as a selection set.</summary>
    IObjectFieldDescriptor ParentRequires(string? requirements);

    /// <inheritdoc cref="ParentRequires(string?)"/>
    IObjectFieldDescriptor ParentRequires<TParent>(string? requirements);

    /// <summary>Says that the resolver gives an asynchronous sequence.</summary>
    IObjectFieldDescriptor StreamResult(bool hasStreamResult = true);

    IObjectFieldDescriptor ID(string? typeName = null);

    IObjectFieldDescriptor Authorize(ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    IObjectFieldDescriptor Authorize(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver);

    /// <summary>Asks for one of the roles.</summary>
    IObjectFieldDescriptor Authorize(params string[] roles);

    IObjectFieldDescriptor AllowAnonymous();

    IObjectFieldDescriptor Lookup();

    IObjectFieldDescriptor Internal();

    IObjectFieldDescriptor Inaccessible();

    IObjectFieldDescriptor Shareable();

    IObjectFieldDescriptor Cost(double weight);
}
