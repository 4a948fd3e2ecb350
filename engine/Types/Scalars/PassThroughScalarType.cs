using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// A scalar known by its name alone: values pass as they are. Objects are <c>Dictionary&lt;string, object?&gt;</c>, lists
/// <c>List&lt;object?&gt;</c>, numbers <see cref="int"/>, <see cref="long"/> or <see cref="double"/>.
/// </summary>
public class PassThroughScalarType : ScalarType
{
    public PassThroughScalarType(string name, string? description = null)
    {
        Name = name;
        Description = description;
    }

    public override object? CoerceLiteral(ValueNode literal) => UntypedValue.FromLiteral(literal);

    public override object? CoerceInput(ref Utf8JsonReader reader) => UntypedValue.FromJson(ref reader);

    public override void WriteResult(object value, ResultWriter writer) => UntypedValue.Write(value, writer);

    public override ValueNode ToLiteral(object? value) => UntypedValue.ToLiteral(value);
}
