using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>Writes into the configuration of the sort input of <typeparamref name="T"/>.</summary>
internal sealed class SortInputTypeDescriptor<T>(SortInputConfiguration input)
    : MemberInputDescriptor<ISortInputTypeDescriptor<T>, SortFieldConfiguration>(input), ISortInputTypeDescriptor<T>
{
    private readonly SortInputConfiguration _input = input;

    public ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember)
        => new SortFieldDescriptor(_input.GetField(propertyOrMember));

    public ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property)
    {
        _input.GetField(property).IsIgnored = true;
        return this;
    }

    public ISortInputTypeDescriptor<T> Ignore(string name)
    {
        _ = _input.Fields.RemoveAll(f => f.Name == name);
        return this;
    }
}
