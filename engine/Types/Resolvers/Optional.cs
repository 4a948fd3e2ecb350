namespace Cacao.Types;

/// <summary>An argument or input field that knows whether it was given: null and nothing are different.</summary>
public readonly record struct Optional<T>
{
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value; <c>default</c> when none was given.</summary>
    public T? Value { get; }

    public bool HasValue { get; }

    public bool IsEmpty => !HasValue;

    public static Optional<T> Empty() => default;

    public static implicit operator Optional<T>(T value) => new(value);

    public static implicit operator T?(Optional<T> optional) => optional.Value;
}
