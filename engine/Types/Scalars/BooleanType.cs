using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The <c>Boolean</c> scalar (specification section 3.5.4).</summary>
public sealed class BooleanType : ScalarType
{
    public BooleanType()
    {
        Name = "Boolean";
        Description = "The `Boolean` scalar type represents `true` or `false`.";
        RuntimeType = typeof(bool);
        IsBuiltIn = true;
    }

    public override object? CoerceLiteral(ValueNode literal)
        => literal is BooleanValueNode node
            ? node.Value
            : throw new InputCoercionException($"Boolean cannot represent a non boolean value: {literal}");

    public override object? CoerceInput(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new InputCoercionException($"Boolean cannot represent a non boolean value: {JsonInspector.Inspect(reader)}"),
    };

    public override void WriteResult(object value, ResultWriter writer) => writer.WriteBoolean(ToBoolean(value));

    public override ValueNode ToLiteral(object? value)
        => value is null ? new NullValueNode() : new BooleanValueNode(ToBoolean(value));

    private static bool ToBoolean(object value) => value switch
    {
        bool flag => flag,
        int or long or short or ushort or byte or sbyte or uint or ulong or decimal
            => Convert.ToDecimal(value, CultureInfo.InvariantCulture) != 0,
        double number when double.IsFinite(number) => number != 0,
        float number when float.IsFinite(number) => number != 0,
        _ => throw new ResultCoercionException($"Boolean cannot represent a non boolean value: {JsonInspector.Inspect(value)}"),
    };
}
