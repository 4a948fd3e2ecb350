using System.Linq.Expressions;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Describes the filter input of <typeparamref name="T"/>.</summary>
public interface IFilterInputTypeDescriptor<T>
{
    IFilterInputTypeDescriptor<T> Name(string name);

    IFilterInputTypeDescriptor<T> Description(string? description);

    IFilterInputTypeDescriptor<T> BindFields(BindingBehavior bindingBehavior);

    /// <summary>Keeps only the fields that <c>Field</c> names.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Makes every public property a field, as it is by default.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>The field of a member, or of what an expression makes of members (<c>p =&gt; p.Name.Length</c>), which then needs a name.</summary>
    IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember);

    /// <summary>The field with this name.</summary>
    IFilterFieldDescriptor Field(string name);

    /// <summary>An operation beside the fields.</summary>
    IFilterOperationFieldDescriptor Operation(int operation);

    IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    IFilterInputTypeDescriptor<T> Ignore(string name);

    IFilterInputTypeDescriptor<T> Ignore(int operation);

    IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true);

    IFilterInputTypeDescriptor<T> AllowOr(bool allow = true);

    /// <summary>Applies a directive; <paramref name="arguments"/> are literals in SDL.</summary>
    IFilterInputTypeDescriptor<T> Directive(string name, string? arguments = null);
}
