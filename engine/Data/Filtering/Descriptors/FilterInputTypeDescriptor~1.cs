using System.Linq.Expressions;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Writes into the configuration of the filter input of <typeparamref name="T"/>.</summary>
internal sealed class FilterInputTypeDescriptor<T>(FilterInputConfiguration input) : IFilterInputTypeDescriptor<T>
{
    public IFilterInputTypeDescriptor<T> Name(string name)
    {
        input.Name = name;
        return this;
    }

    public IFilterInputTypeDescriptor<T> Description(string? description)
    {
        input.Description = description;
        return this;
    }

    public IFilterInputTypeDescriptor<T> BindFields(BindingBehavior bindingBehavior)
        => bindingBehavior == BindingBehavior.Explicit ? BindFieldsExplicitly() : BindFieldsImplicitly();

    public IFilterInputTypeDescriptor<T> BindFieldsExplicitly()
    {
        input.BindExplicitly();
        return this;
    }

    public IFilterInputTypeDescriptor<T> BindFieldsImplicitly()
    {
        input.BindImplicitly();
        return this;
    }

    public IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember)
        => new FilterFieldDescriptor(input.GetField(propertyOrMember));

    public IFilterFieldDescriptor Field(string name) => new FilterFieldDescriptor(input.GetField(name));

    public IFilterOperationFieldDescriptor Operation(int operation) => new FilterFieldDescriptor(input.GetOperation(operation));

    public IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property)
    {
        input.GetField(property).IsIgnored = true;
        return this;
    }

    public IFilterInputTypeDescriptor<T> Ignore(string name)
    {
        input.GetField(name).IsIgnored = true;
        return this;
    }

    public IFilterInputTypeDescriptor<T> Ignore(int operation)
    {
        input.GetOperation(operation).IsIgnored = true;
        return this;
    }

    public IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true)
    {
        input.AllowsAnd = allow;
        return this;
    }

    public IFilterInputTypeDescriptor<T> AllowOr(bool allow = true)
    {
        input.AllowsOr = allow;
        return this;
    }

    public IFilterInputTypeDescriptor<T> Directive(string name, string? arguments = null)
    {
        input.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }
}
