using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The <c>Decimal</c> scalar: money and other numbers whose digits count.</summary>
public sealed class DecimalType : ScalarType<decimal>
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public DecimalType()
        : base("Decimal", "The `Decimal` scalar type represents a decimal floating-point number with high precision.")
    {
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/decimal.html";
        Directives = ScalarDirectives.Create("FLOAT", null, SpecifiedByUrl);
    }

    protected override bool TryCoerceLiteral(ValueNode literal, out decimal value)
    {
        value = default;
        return literal switch
        {
            IntValueNode node => decimal.TryParse(node.Value, Styles, CultureInfo.InvariantCulture, out value),
            FloatValueNode node => decimal.TryParse(node.Value, Styles, CultureInfo.InvariantCulture, out value),
            _ => false,
        };
    }

    protected override bool TryCoerceInput(ref Utf8JsonReader reader, out decimal value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out value);
    }

    protected override bool TryConvert(object value, out decimal converted)
    {
        try
        {
            if (value is byte or sbyte or short or ushort or int or uint or long or ulong or double or float)
            {
                converted = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                return true;
            }
        }
        catch (OverflowException)
        {
            // NaN, infinities and what is beyond a decimal cannot be represented.
        }

        converted = default;
        return false;
    }

    protected override void Write(decimal value, ResultWriter writer) => writer.WriteDecimal(value);

    protected override ValueNode CreateLiteral(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? new FloatValueNode(text) : new IntValueNode(text);
    }
}
