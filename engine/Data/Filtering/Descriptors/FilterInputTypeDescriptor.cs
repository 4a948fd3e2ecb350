using Cacao.Types;

namespace Cacao.Data;

/// <summary>Writes into the configuration of a filter input.</summary>
internal sealed class FilterInputTypeDescriptor(FilterInputConfiguration input) : IFilterInputTypeDescriptor
{
    public IFilterInputTypeDescriptor Name(string name)
    {
        input.Name = name;
        return this;
    }

    public IFilterInputTypeDescriptor Description(string? description)
    {
        input.Description = description;
        return this;
    }

    public IFilterOperationFieldDescriptor Operation(int operation) => new FilterFieldDescriptor(input.GetOperation(operation));

    public IFilterFieldDescriptor Field(string name) => new FilterFieldDescriptor(input.GetField(name));

    public IFilterInputTypeDescriptor Ignore(int operation)
    {
        input.GetOperation(operation).IsIgnored = true;
        return this;
    }

    public IFilterInputTypeDescriptor Ignore(string name)
    {
        input.GetField(name).IsIgnored = true;
        return this;
    }

    public IFilterInputTypeDescriptor AllowAnd(bool allow = true)
    {
        input.AllowsAnd = allow;
        return this;
    }

    public IFilterInputTypeDescriptor AllowOr(bool allow = true)
    {
        input.AllowsOr = allow;
        return this;
    }

    public IFilterInputTypeDescriptor Directive(string name, string? arguments = null)
    {
        input.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }
}
