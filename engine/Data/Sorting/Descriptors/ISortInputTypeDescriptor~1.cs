using System.Linq.Expressions;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Describes the sort input of <typeparamref name="T"/>.</summary>
public interface ISortInputTypeDescriptor<T>
{
    ISortInputTypeDescriptor<T> Name(string name);

    ISortInputTypeDescriptor<T> Description(string? description);

    ISortInputTypeDescriptor<T> BindFields(BindingBehavior bindingBehavior);

    /// <summary>Keeps only the fields that <c>Field</c> names.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Makes every public property a field, as it is by default.</summary>
    ISortInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>The field of a member, or of what an expression makes of members (<c>p =&gt; p.Name.Length</c>), which then needs a name.</summary>
    ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember);

    ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    ISortInputTypeDescriptor<T> Ignore(string name);

    /// <summary>Applies a directive; <paramref name="arguments"/> are literals in SDL.</summary>
    ISortInputTypeDescriptor<T> Directive(string name, string? arguments = null);
}
