using System.Linq.Expressions;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Writes into the configuration of the sort input of <typeparamref name="T"/>.</summary>
internal sealed class SortInputTypeDescriptor<T>(SortInputConfiguration input) : ISortInputTypeDescriptor<T>
{
    public ISortInputTypeDescriptor<T> Name(string name)
    {
        input.Name = name;
        return this;
    }

    public ISortInputTypeDescriptor<T> Description(string? description)
    {
        input.Description = description;
        return this;
    }

    public ISortInputTypeDescriptor<T> BindFields(BindingBehavior bindingBehavior)
        => bindingBehavior == BindingBehavior.Explicit ? BindFieldsExplicitly() : BindFieldsImplicitly();

    public ISortInputTypeDescriptor<T> BindFieldsExplicitly()
    {
        _ = input.Fields.RemoveAll(input.MemberFields.Contains);
        return this;
    }

    public ISortInputTypeDescriptor<T> BindFieldsImplicitly()
    {
        input.Fields.AddRange(input.MemberFields.Where(f => !input.Fields.Contains(f)).ToArray());
        return this;
    }

    public ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember) => input.GetField(propertyOrMember);

    public ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property)
    {
        input.GetField(property).IsIgnored = true;
        return this;
    }

    public ISortInputTypeDescriptor<T> Ignore(string name)
    {
        _ = input.Fields.RemoveAll(f => f.GraphQLName == name);
        return this;
    }

    public ISortInputTypeDescriptor<T> Directive(string name, string? arguments = null)
    {
        input.Directives.Add(AppliedDirectives.Parse(name, arguments));
        return this;
    }
}
