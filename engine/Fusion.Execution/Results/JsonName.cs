using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>The name of a property as it stands in the text.</summary>
internal readonly ref struct JsonName(ReadOnlySpan<byte> text, bool isEscaped)
{
    public ReadOnlySpan<byte> Text { get; } = text;

    public bool Equals(ReadOnlySpan<byte> name) => isEscaped ? EqualsUnescaped(name) : Text.SequenceEqual(name);

    private bool EqualsUnescaped(ReadOnlySpan<byte> name)
    {
        var json = new Utf8JsonReader((byte[])[(byte)'"', .. Text, (byte)'"']);
        return json.Read() && json.ValueTextEquals(name);
    }
}
