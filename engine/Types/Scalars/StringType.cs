using System.Globalization;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The <c>String</c> scalar (specification section 3.5.3).</summary>
public sealed class StringType : ScalarType
{
    public StringType()
    {
        Name = "String";
        Description = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. "
            + "The String type is most often used by GraphQL to represent free-form human-readable text.";
        RuntimeType = typeof(string);
        IsBuiltIn = true;
    }

    public override object? CoerceLiteral(ValueNode literal)
        => literal is StringValueNode node
            ? node.Value
            : throw new InputCoercionException($"String cannot represent a non string value: {literal}");

    public override object? CoerceInput(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String
            ? reader.GetString()
            : throw new InputCoercionException($"String cannot represent a non string value: {JsonInspector.Inspect(reader)}");

    public override void WriteResult(object value, ResultWriter writer) => writer.WriteString(ToText(value));

    public override ValueNode ToLiteral(object? value)
        => value is null ? new NullValueNode() : new StringValueNode(ToText(value), isBlock: false);

    private static string ToText(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double number when !double.IsFinite(number) => throw Invalid(value),
        Guid or char or Uri => value.ToString()!,
        Enum => value.ToString()!,
        IFormattable number when value.GetType().IsPrimitive || value is decimal => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw Invalid(value),
    };

    private static ResultCoercionException Invalid(object value)
        => new($"String cannot represent value: {JsonInspector.Inspect(value)}");
}
