using Cacao.Language;

namespace Cacao.Data;

/// <summary>Describes an operation of a filter input.</summary>
public interface IFilterOperationFieldDescriptor
{
    IFilterOperationFieldDescriptor Name(string name);

    IFilterOperationFieldDescriptor Description(string? description);

    /// <summary>The type of the operation's value.</summary>
    IFilterOperationFieldDescriptor Type<TType>();

    IFilterOperationFieldDescriptor Type(Type type);

    IFilterOperationFieldDescriptor Ignore(bool ignore = true);

    IFilterOperationFieldDescriptor DefaultValue(object? value);

    IFilterOperationFieldDescriptor DefaultValue(ValueNode? value);

    /// <summary>Applies a directive; <paramref name="arguments"/> are literals in SDL.</summary>
    IFilterOperationFieldDescriptor Directive(string name, string? arguments = null);
}
