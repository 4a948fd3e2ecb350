using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A scalar that clients see as a string.</summary>
public abstract class StringScalarType<TRuntime> : ScalarType<TRuntime>
{
    protected StringScalarType(string name, string? description = null, string? specifiedByUrl = null, string? pattern = null)
        : base(name, description)
    {
        SpecifiedByUrl = specifiedByUrl;
        Directives = ScalarDirectives.Create("STRING", pattern, specifiedByUrl);
    }

    protected abstract bool TryParse(string text, [NotNullWhen(true)] out TRuntime? value);

    protected abstract string Format(TRuntime value);

    protected override bool TryCoerceLiteral(ValueNode literal, [NotNullWhen(true)] out TRuntime? value)
    {
        value = default;
        return literal is StringValueNode node && TryParse(node.Value, out value);
    }

    protected override bool TryCoerceInput(ref Utf8JsonReader reader, [NotNullWhen(true)] out TRuntime? value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String && TryParse(reader.GetString()!, out value);
    }

    protected override void Write(TRuntime value, ResultWriter writer) => writer.WriteString(Format(value));

    protected override ValueNode CreateLiteral(TRuntime value) => new StringValueNode(Format(value), isBlock: false);
}
