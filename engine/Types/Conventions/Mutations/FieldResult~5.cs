namespace Cacao.Types;

/// <summary>A mutation's result: a value, or one or more of the declared errors.</summary>
public readonly struct FieldResult<TResult, TError1, TError2, TError3, TError4> : IFieldResult
    where TError1 : class
    where TError2 : class
    where TError3 : class
    where TError4 : class
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

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TError1 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TError2 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TError3 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(TError4 error) => new([error]);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(List<object> errors) => new(errors);

    public static implicit operator FieldResult<TResult, TError1, TError2, TError3, TError4>(object[] errors) => new(errors);
}
