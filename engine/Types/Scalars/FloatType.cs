using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The <c>Float</c> scalar (specification section 3.5.2).</summary>
public sealed class FloatType : ScalarType
{
    public FloatType()
    {
        Name = "Float";
        Description = "The `Float` scalar type represents signed double-precision fractional values as specified by "
            + "[IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).";
        RuntimeType = typeof(double);
        IsBuiltIn = true;
    }

    public override object? CoerceLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            FloatValueNode node => node.Value,
            IntValueNode node => node.Value,
            _ => null,
        };

        return text is not null && double.TryParse(text, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new InputCoercionException($"Float cannot represent non numeric value: {literal}");
    }

    public override object? CoerceInput(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new InputCoercionException($"Float cannot represent non numeric value: {JsonInspector.Inspect(reader)}");

    public override void WriteResult(object value, ResultWriter writer)
    {
        switch (value)
        {
            case int number:
                writer.WriteInt32(number);
                break;
            case long number:
                writer.WriteInt64(number);
                break;
            case decimal number:
                writer.WriteDecimal(number);
                break;
            case float number when float.IsFinite(number):
                // The shortest text of the single, not the digits its widening to a double adds.
                writer.WriteDouble(double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteDouble(ToDouble(value));
                break;
        }
    }

    public override ValueNode ToLiteral(object? value)
    {
        if (value is null)
        {
            return new NullValueNode();
        }

        var text = ToDouble(value).ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E', 'e') ? new FloatValueNode(text) : new IntValueNode(text);
    }

    private static double ToDouble(object value)
    {
        var number = value switch
        {
            double n => n,
            bool flag => flag ? 1 : 0,
            string { Length: > 0 } text when double.TryParse(text, CultureInfo.InvariantCulture, out var n) => n,
            float or decimal or int or long or short or ushort or byte or sbyte or uint or ulong
                => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => double.NaN,
        };

        return double.IsFinite(number)
            ? number
            : throw new ResultCoercionException($"Float cannot represent non numeric value: {JsonInspector.Inspect(value)}");
    }
}
