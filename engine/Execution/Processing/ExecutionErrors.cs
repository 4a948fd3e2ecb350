using System.Globalization;
using Cacao.Execution.Operations;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>Errors of value completion; the messages are graphql-js's.</summary>
internal static class ExecutionErrors
{
    public static IError NonNull(Selection selection)
        => New($"Cannot return null for non-nullable field {selection.Field.Coordinate}.");

    public static IError NotIterable(Selection selection)
        => New($"Expected Iterable, but did not find one for field \"{selection.Field.Coordinate}\".");

    public static IError Enum(EnumType type, object value)
        => New($"Enum \"{type.Name}\" cannot represent value: {Describe(value)}");

    public static IError InitialCount() => New("initialCount must be a positive integer");

    private static string Describe(object value) => value switch
    {
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };

    private static Error New(string message) => new() { Message = message };
}
