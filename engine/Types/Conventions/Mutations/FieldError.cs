namespace Cacao.Types;

/// <summary>One or more errors in place of a mutation's value.</summary>
public sealed class FieldError : IFieldResult
{
    private readonly IReadOnlyList<object> _errors;

    public FieldError(object error)
    {
        ArgumentNullException.ThrowIfNull(error);
        _errors = [error];
    }

    public FieldError(IReadOnlyList<object> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        _errors = errors.Count > 0 ? errors : throw new ArgumentException("There must be at least one error.", nameof(errors));
    }

    public bool IsSuccess => false;

    public bool IsError => true;

    public object Value => _errors;
}
