using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Reads the values that factories of input objects are given.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class InputFields
{
    public static bool IsGiven(object? value) => !ReferenceEquals(value, InputValue.Missing);

    /// <summary>The value, or <paramref name="missing"/> when none was given.</summary>
    public static T Get<T>(object? value, T missing)
        => value switch
        {
            null => default!,
            _ when ReferenceEquals(value, InputValue.Missing) => missing,
            T typed => typed,
            _ => throw new InvalidCastException($"An input value of {value.GetType()} was given where {typeof(T)} is expected."),
        };

    public static Optional<T> GetOptional<T>(object? value) => IsGiven(value) ? new Optional<T>(Get<T>(value, default!)) : default;
}
