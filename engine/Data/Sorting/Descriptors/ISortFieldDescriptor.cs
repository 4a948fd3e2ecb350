namespace Cacao.Data;

/// <summary>Describes a field of a sort input.</summary>
public interface ISortFieldDescriptor
{
    ISortFieldDescriptor Name(string name);

    ISortFieldDescriptor Description(string? description);

    /// <summary>The field's directions (<see cref="SortEnumType"/>) or the sort input of what it leads to.</summary>
    ISortFieldDescriptor Type<TType>();

    ISortFieldDescriptor Type(Type type);

    ISortFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Applies a directive; <paramref name="arguments"/> are literals in SDL.</summary>
    ISortFieldDescriptor Directive(string name, string? arguments = null);
}
