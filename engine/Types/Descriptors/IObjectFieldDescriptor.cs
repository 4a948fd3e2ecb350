using System.Runtime.CompilerServices;

namespace Cacao.Types;

/// <summary>Changes an output field.</summary>
public interface IObjectFieldDescriptor : IDescriptor<IObjectFieldDescriptor>
{
    /// <summary>The type in SDL: <c>[String!]</c>.</summary>
    IObjectFieldDescriptor Type(string syntax);

    /// <summary>The GraphQL type bound to <typeparamref name="TType"/>, or a marker such as <c>NonNullType&lt;StringType&gt;</c>.</summary>
    IObjectFieldDescriptor Type<TType>();

    IObjectFieldDescriptor Deprecated(string? reason = null);

    /// <summary>Leaves the field out of its type.</summary>
    IObjectFieldDescriptor Ignore(bool ignore = true);

    /// <summary>The argument with this name; added when there is none.</summary>
    IObjectFieldDescriptor Argument(string name, Action<IArgumentDescriptor> configure);

    IObjectFieldDescriptor Resolve(Func<IResolverContext, object?> resolver);

    // An asynchronous lambda fits the next one as well.
    [OverloadResolutionPriority(1)]
    IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, Task<TResult>> resolver);

    IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, ValueTask<TResult>> resolver);

    /// <summary>Wraps the resolver; the first middleware is the outermost.</summary>
    IObjectFieldDescriptor Use(FieldMiddleware middleware);

    /// <summary>The properties that a projection must load for the resolver, as a selection set.</summary>
    IObjectFieldDescriptor ParentRequires(string requirements);

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
