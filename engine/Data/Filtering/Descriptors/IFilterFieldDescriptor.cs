using Cacao.Language;

namespace Cacao.Data;

/// <summary>Describes a field of a filter input.</summary>
public interface IFilterFieldDescriptor
{
    IFilterFieldDescriptor Name(string name);

    IFilterFieldDescriptor Description(string? description);

    /// <summary>The field's filter input, or the GraphQL type of an operation.</summary>
    IFilterFieldDescriptor Type<TType>();

    IFilterFieldDescriptor Type(Type type);

    IFilterFieldDescriptor Ignore(bool ignore = true);

    IFilterFieldDescriptor DefaultValue(object? value);

    IFilterFieldDescriptor DefaultValue(ValueNode? value);

    /// <summary>Applies a directive; <paramref name="arguments"/> are literals in SDL.</summary>
    IFilterFieldDescriptor Directive(string name, string? arguments = null);
}
