using System.Globalization;
using System.Text;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The <c>ID</c> scalar (specification section 3.5.5): text to clients, whatever the key is here.</summary>
public sealed class IdType : ScalarType
{
    public IdType()
    {
        Name = "ID";
        Description = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. "
            + "The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. "
            + "When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.";
        RuntimeType = typeof(string);
        IsBuiltIn = true;
    }

    public override object? CoerceLiteral(ValueNode literal) => literal switch
    {
        StringValueNode node => node.Value,
        IntValueNode node => node.Value,
        _ => throw new InputCoercionException($"ID cannot represent a non-string and non-integer value: {literal}"),
    };

    public override object? CoerceInput(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
            {
                return Encoding.UTF8.GetString(reader.ValueSpan);
            }

            if (reader.TryGetDouble(out var number) && double.IsInteger(number))
            {
                return number.ToString("F0", CultureInfo.InvariantCulture);
            }
        }

        throw new InputCoercionException($"ID cannot represent value: {JsonInspector.Inspect(reader)}");
    }

    public override void WriteResult(object value, ResultWriter writer)
    {
        if (value is Guid guid)
        {
            writer.WriteGuid(guid);
        }
        else
        {
            writer.WriteString(ToText(value));
        }
    }

    public override ValueNode ToLiteral(object? value)
    {
        if (value is null)
        {
            return new NullValueNode();
        }

        var text = ToText(value);
        return IsInteger(text) ? new IntValueNode(text) : new StringValueNode(text, isBlock: false);
    }

    private static bool IsInteger(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9') && (digits.Length == 1 || digits[0] != '0');
    }

    private static string ToText(object value) => value switch
    {
        string text => text,
        Guid guid => guid.ToString(),
        int or long or short or ushort or byte or sbyte or uint or ulong => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        double number when double.IsInteger(number) => number.ToString("F0", CultureInfo.InvariantCulture),
        _ => throw new ResultCoercionException($"ID cannot represent value: {JsonInspector.Inspect(value)}"),
    };
}
