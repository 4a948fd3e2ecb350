namespace Cacao.Types;

/// <summary>A mutation's result: a value, or errors the field declares.</summary>
public readonly struct FieldResult<TResult> : IFieldResult
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

    public static implicit operator FieldResult<TResult>(TResult value) => new(value);

    public static implicit operator FieldResult<TResult>(List<object> errors) => new(errors);

    public static implicit operator FieldResult<TResult>(object[] errors) => new(errors);
}
