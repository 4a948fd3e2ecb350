using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Writes into the configuration of the filter input of <typeparamref name="T"/>.</summary>
internal sealed class FilterInputTypeDescriptor<T>(FilterInputConfiguration input)
    : FilterInputDescriptor<IFilterInputTypeDescriptor<T>>(input), IFilterInputTypeDescriptor<T>
{
    public IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember)
        => new FilterFieldDescriptor(Input.GetField(propertyOrMember));

    public IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property)
    {
        Input.GetField(property).IsIgnored = true;
        return this;
    }
}
