using Cacao.Language;

namespace Cacao.Types;

/// <summary>Changes a field of an input object.</summary>
public interface IInputFieldDescriptor : IDescriptor<IInputFieldDescriptor>
{
    /// <summary>The type in SDL: <c>[String!]</c>.</summary>
    IInputFieldDescriptor Type(string syntax);

    IInputFieldDescriptor Type(TypeNode type);

    /// <inheritdoc cref="Type{TType}()"/>
    IInputFieldDescriptor Type(Type type);

    /// <summary>The GraphQL type bound to <typeparamref name="TType"/>, or a marker such as <c>NonNullType&lt;StringType&gt;</c>.</summary>
    IInputFieldDescriptor Type<TType>();

    /// <summary>The type that a class or code defines.</summary>
    IInputFieldDescriptor Type<TType>(TType type)
        where TType : class, IType;

    /// <summary>The default: null, a literal, a string, number, boolean, enum value, or list of these.</summary>
    IInputFieldDescriptor DefaultValue(object? value);

    /// <summary>The default in SDL.</summary>
    IInputFieldDescriptor DefaultValueSyntax(string syntax);

    IInputFieldDescriptor Deprecated(string? reason = null);

    /// <summary>Leaves the field out of its type.</summary>
    IInputFieldDescriptor Ignore(bool ignore = true);

    IInputFieldDescriptor ID(string? typeName = null);

    IInputFieldDescriptor Inaccessible();

    IInputFieldDescriptor Cost(double weight);
}
