using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A scalar whose values are <typeparamref name="TRuntime"/>.</summary>
public abstract class ScalarType<TRuntime> : ScalarType
{
    protected ScalarType(string name, string? description = null)
    {
        Name = name;
        Description = description;
        RuntimeType = typeof(TRuntime);
    }

    /// <summary>Reads a literal; false when it is none of this scalar's.</summary>
    protected abstract bool TryCoerceLiteral(ValueNode literal, [NotNullWhen(true)] out TRuntime? value);

    /// <summary>Reads the JSON value that <paramref name="reader"/> stands on; false when it is none of this scalar's.</summary>
    protected abstract bool TryCoerceInput(ref Utf8JsonReader reader, [NotNullWhen(true)] out TRuntime? value);

    /// <summary>Writes a value of the runtime type.</summary>
    protected abstract void Write(TRuntime value, ResultWriter writer);

    protected abstract ValueNode CreateLiteral(TRuntime value);

    /// <summary>Converts what a resolver returned; false when it cannot be represented.</summary>
    protected virtual bool TryConvert(object value, [NotNullWhen(true)] out TRuntime? converted)
    {
        converted = default;
        return false;
    }

    /// <summary>How a value that is none of this scalar's is refused; <paramref name="value"/> is the value as clients wrote it.</summary>
    protected virtual string DescribeInvalid(string value) => $"{Name} cannot represent value: {value}";

    public sealed override object? CoerceLiteral(ValueNode literal)
        => TryCoerceLiteral(literal, out var value) ? value : throw new InputCoercionException(DescribeInvalid(literal.ToString()));

    public sealed override object? CoerceInput(ref Utf8JsonReader reader)
    {
        var start = reader;
        return TryCoerceInput(ref reader, out var value)
            ? value
            : throw new InputCoercionException(DescribeInvalid(JsonInspector.Inspect(start)));
    }

    public sealed override void WriteResult(object value, ResultWriter writer)
    {
        if (value is TRuntime runtimeValue || TryConvert(value, out runtimeValue!))
        {
            Write(runtimeValue, writer);
        }
        else
        {
            throw new ResultCoercionException(DescribeInvalid(JsonInspector.Inspect(value)));
        }
    }

    public sealed override ValueNode ToLiteral(object? value) => value switch
    {
        null => NullLiteral,
        TRuntime runtimeValue => CreateLiteral(runtimeValue),
        _ when TryConvert(value, out var converted) => CreateLiteral(converted),
        _ => throw new ResultCoercionException(DescribeInvalid(JsonInspector.Inspect(value))),
    };

    private protected static NullValueNode NullLiteral { get; } = new();
}
