using Cacao.Language;

namespace Cacao.Types;

/// <summary>Changes an argument or input field.</summary>
public interface IArgumentDescriptor : IDescriptor<IArgumentDescriptor>
{
    /// <summary>The type in SDL: <c>[String!]</c>.</summary>
    IArgumentDescriptor Type(string syntax);

    IArgumentDescriptor Type(TypeNode type);

    /// <inheritdoc cref="Type{TType}()"/>
    IArgumentDescriptor Type(Type type);

    /// <summary>The type that a class or code defines.</summary>
    IArgumentDescriptor Type<TType>(TType type)
        where TType : class, IType;

    /// <summary>The GraphQL type bound to <typeparamref name="TType"/>, or a marker such as <c>NonNullType&lt;StringType&gt;</c>.</summary>
    IArgumentDescriptor Type<TType>();

    /// <summary>The default: null, a string, number, boolean, enum value, or list of these.</summary>
    IArgumentDescriptor DefaultValue(object? value);

    /// <summary>The default in SDL.</summary>
    IArgumentDescriptor DefaultValueSyntax(string syntax);

    IArgumentDescriptor Deprecated(string? reason = null);

    IArgumentDescriptor ID(string? typeName = null);

    IArgumentDescriptor Inaccessible();

    IArgumentDescriptor Cost(double weight);
}
