using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>The <c>JSON</c> scalar: values reach resolvers as <see cref="JsonElement"/>.</summary>
public sealed class JsonType : ScalarType
{
    public JsonType()
    {
        Name = "JSON";
        Description = "The `JSON` scalar type represents any valid JSON value.";
        RuntimeType = typeof(JsonElement);
    }

    public override object? CoerceLiteral(ValueNode literal)
        => JsonSerializer.SerializeToElement(UntypedValue.FromLiteral(literal));

    public override object? CoerceInput(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    public override void WriteResult(object value, ResultWriter writer) => UntypedValue.Write(value, writer);

    public override ValueNode ToLiteral(object? value) => UntypedValue.ToLiteral(value);
}
