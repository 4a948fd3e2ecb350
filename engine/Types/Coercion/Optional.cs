namespace Cacao.Types;

/// <summary>A value that may not have been given: tells an absent argument or input field from one that is null.</summary>
public readonly struct Optional<T>(T? value) : IOptional, IEquatable<Optional<T>>
{
    /// <summary>Nothing was given.</summary>
    public static Optional<T> Empty() => default;

    public static Optional<T> Of(T? value) => new(value);

    /// <summary>The value; <c>default</c> when nothing was given.</summary>
    public T? Value { get; } = value;

    /// <summary>True when a value was given, null included.</summary>
    public bool HasValue { get; } = true;

    public bool IsEmpty => !HasValue;

    object? IOptional.Value => Value;

    public static implicit operator Optional<T>(T? value) => new(value);

    public static implicit operator T?(Optional<T> optional) => optional.Value;

    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    public bool Equals(Optional<T> other)
        => HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    public override int GetHashCode() => HasValue ? HashCode.Combine(Value) : 0;

    public override string ToString() => HasValue ? Value?.ToString() ?? "null" : "";
}
