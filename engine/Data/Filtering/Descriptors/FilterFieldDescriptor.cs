using Cacao.Language;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Writes into the configuration of a filter's field.</summary>
internal sealed class FilterFieldDescriptor(FilterFieldConfiguration field) : IFilterFieldDescriptor, IFilterOperationFieldDescriptor
{
    public FilterFieldDescriptor Name(string name)
    {
        field.Name = name;
        return this;
    }

    public FilterFieldDescriptor Description(string? description)
    {
        field.Description = description;
        return this;
    }

    public FilterFieldDescriptor Type(Type type)
    {
        field.Type = type;
        return this;
    }

    public FilterFieldDescriptor Ignore(bool ignore)
    {
        field.IsIgnored = ignore;
        return this;
    }

    public FilterFieldDescriptor DefaultValue(ValueNode? value)
    {
        field.DefaultValue = value;
        return this;
    }

    public FilterFieldDescriptor DefaultValue(object? value) => DefaultValue(value as ValueNode ?? ValueLiterals.Create(value));

    public FilterFieldDescriptor Directive(string name, string? arguments)
    {
        field.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }

    IFilterFieldDescriptor IFilterFieldDescriptor.Name(string name) => Name(name);

    IFilterFieldDescriptor IFilterFieldDescriptor.Description(string? description) => Description(description);

    IFilterFieldDescriptor IFilterFieldDescriptor.Type<TType>() => Type(typeof(TType));

    IFilterFieldDescriptor IFilterFieldDescriptor.Type(Type type) => Type(type);

    IFilterFieldDescriptor IFilterFieldDescriptor.Ignore(bool ignore) => Ignore(ignore);

    IFilterFieldDescriptor IFilterFieldDescriptor.DefaultValue(object? value) => DefaultValue(value);

    IFilterFieldDescriptor IFilterFieldDescriptor.DefaultValue(ValueNode? value) => DefaultValue(value);

    IFilterFieldDescriptor IFilterFieldDescriptor.Directive(string name, string? arguments) => Directive(name, arguments);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Name(string name) => Name(name);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Description(string? description) => Description(description);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Type<TType>() => Type(typeof(TType));

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Type(Type type) => Type(type);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Ignore(bool ignore) => Ignore(ignore);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.DefaultValue(object? value) => DefaultValue(value);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.DefaultValue(ValueNode? value) => DefaultValue(value);

    IFilterOperationFieldDescriptor IFilterOperationFieldDescriptor.Directive(string name, string? arguments) => Directive(name, arguments);
}
