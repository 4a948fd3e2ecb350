namespace Cacao.Types;

/// <summary>A mutation's result: a value, or one or more of the declared errors.</summary>
public readonly struct FieldResult<TResult, TError> : IFieldResult
    where TError : class
{
    private readonly IReadOnlyList<object>? _errors;
    private readonly TResult? _value;

    public FieldResult(TResult value)
    {
        _value = value;
    }

    public FieldResult(params IReadOnlyList<object> errors)
    {
        _errors = errors.Count > 0 ? errors : throw new ArgumentException("There must be at least one error.", nameof(errors));
    }

    public bool IsSuccess => _errors is null;

    public bool IsError => _errors is not null;

    public object? Value => _errors is null ? _value : _errors;

    public static implicit operator FieldResult<TResult, TError>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult, TError>(TError error) => new([error]);

    public static implicit operator FieldResult<TResult, TError>(List<object> errors) => new(errors);

    public static implicit operator FieldResult<TResult, TError>(object[] errors) => new(errors);
}
