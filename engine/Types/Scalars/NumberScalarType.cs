using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A scalar of whole numbers in the range of <typeparamref name="TNumber"/>.</summary>
public abstract class NumberScalarType<TNumber> : ScalarType<TNumber>
    where TNumber : struct, IBinaryInteger<TNumber>, IMinMaxValue<TNumber>
{
    protected NumberScalarType(string name, string description, string specifiedByUrl)
        : base(name, description)
    {
        SpecifiedByUrl = specifiedByUrl;
        Directives = ScalarDirectives.Create("INT", null, specifiedByUrl);
    }

    protected override bool TryCoerceLiteral(ValueNode literal, out TNumber value)
    {
        value = default;
        return literal is IntValueNode node
            && TNumber.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    protected override bool TryCoerceInput(ref Utf8JsonReader reader, out TNumber value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return false;
        }

        return TNumber.TryParse(reader.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            || (reader.TryGetDecimal(out var number) && decimal.IsInteger(number) && TryCreate(number, out value));
    }

    protected override bool TryConvert(object value, out TNumber converted)
    {
        converted = default;
        return value switch
        {
            byte or sbyte or short or ushort or int or uint or long or ulong or decimal or Enum
                => Convert.ToDecimal(value, CultureInfo.InvariantCulture) is var number && decimal.IsInteger(number) && TryCreate(number, out converted),
            string text => TNumber.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out converted),
            _ => false,
        };
    }

    protected override void Write(TNumber value, ResultWriter writer)
    {
        if (value is ulong large && large > long.MaxValue)
        {
            writer.WriteDecimal(large);
        }
        else
        {
            writer.WriteInt64(long.CreateChecked(value));
        }
    }

    protected override ValueNode CreateLiteral(TNumber value) => new IntValueNode(value.ToString(null, CultureInfo.InvariantCulture));

    protected override string DescribeInvalid(string value)
        => $"{Name} cannot represent value: {value}; expected a whole number between {TNumber.MinValue} and {TNumber.MaxValue}.";

    private static bool TryCreate(decimal number, out TNumber value)
    {
        var fits = number >= decimal.CreateChecked(TNumber.MinValue) && number <= decimal.CreateChecked(TNumber.MaxValue);
        value = fits ? TNumber.CreateChecked(number) : default;
        return fits;
    }
}
