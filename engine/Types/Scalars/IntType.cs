using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The <c>Int</c> scalar (specification section 3.5.1).</summary>
public sealed class IntType : ScalarType
{
    public IntType()
    {
        Name = "Int";
        Description = "The `Int` scalar type represents non-fractional signed whole numeric values. "
            + "Int can represent values between -(2^31) and 2^31 - 1.";
        RuntimeType = typeof(int);
        IsBuiltIn = true;
    }

    public override object? CoerceLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode node)
        {
            throw new InputCoercionException($"Int cannot represent non-integer value: {literal}");
        }

        return int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new InputCoercionException($"Int cannot represent non 32-bit signed integer value: {node.Value}");
    }

    public override object? CoerceInput(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetInt32(out var value))
            {
                return value;
            }

            // JSON knows one kind of number: 1.0 and 1e3 are whole.
            if (reader.TryGetDouble(out var number) && double.IsInteger(number))
            {
                return number is >= int.MinValue and <= int.MaxValue
                    ? (int)number
                    : throw new InputCoercionException(
                        $"Int cannot represent non 32-bit signed integer value: {JsonInspector.Inspect(reader)}");
            }
        }

        throw new InputCoercionException($"Int cannot represent non-integer value: {JsonInspector.Inspect(reader)}");
    }

    public override void WriteResult(object value, ResultWriter writer) => writer.WriteInt32(ToInt32(value));

    public override ValueNode ToLiteral(object? value)
        => value is null ? new NullValueNode() : new IntValueNode(ToInt32(value).ToString(CultureInfo.InvariantCulture));

    private static int ToInt32(object value)
    {
        switch (value)
        {
            case int number:
                return number;
            case short number:
                return number;
            case ushort number:
                return number;
            case byte number:
                return number;
            case sbyte number:
                return number;
            case bool flag:
                return flag ? 1 : 0;
            case Enum item:
                return Convert.ToInt32(item, CultureInfo.InvariantCulture);
            case long or uint or ulong or float or double or decimal:
                return FromNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture), value);
            case string { Length: > 0 } text when double.TryParse(text, CultureInfo.InvariantCulture, out var number):
                return FromNumber(number, number);
            default:
                throw new ResultCoercionException($"Int cannot represent non-integer value: {JsonInspector.Inspect(value)}");
        }
    }

    private static int FromNumber(double number, object value)
    {
        if (!double.IsInteger(number))
        {
            throw new ResultCoercionException($"Int cannot represent non-integer value: {JsonInspector.Inspect(value)}");
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new ResultCoercionException($"Int cannot represent non 32-bit signed integer value: {JsonInspector.Inspect(value)}");
    }
}
