namespace Cacao.Data;

/// <summary>Describes a filter input of operations.</summary>
public interface IFilterInputTypeDescriptor
{
    IFilterInputTypeDescriptor Name(string name);

    IFilterInputTypeDescriptor Description(string? description);

    /// <summary>The operation with this id (<see cref="DefaultFilterOperations"/>); the convention names it.</summary>
    IFilterOperationFieldDescriptor Operation(int operation);

    /// <summary>A field that stands for no member; it needs a type.</summary>
    IFilterFieldDescriptor Field(string name);

    /// <summary>Leaves an operation out.</summary>
    IFilterInputTypeDescriptor Ignore(int operation);

    /// <summary>Leaves a field out.</summary>
    IFilterInputTypeDescriptor Ignore(string name);

    /// <summary>Whether filters of this input can be joined by <c>and</c>.</summary>
    IFilterInputTypeDescriptor AllowAnd(bool allow = true);

    /// <summary>Whether filters of this input can be joined by <c>or</c>.</summary>
    IFilterInputTypeDescriptor AllowOr(bool allow = true);

    /// <summary>Applies a directive; <paramref name="arguments"/> are literals in SDL.</summary>
    IFilterInputTypeDescriptor Directive(string name, string? arguments = null);
}
