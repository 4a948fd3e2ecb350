using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cacao.Types.Tests;

/// <summary>Keeps the one value a scalar writes as JSON text.</summary>
internal sealed class TextResultWriter : ResultWriter
{
    public string? Text { get; private set; }

    public override void WriteNull() => Text = "null";

    public override void WriteBoolean(bool value) => Text = value ? "true" : "false";

    public override void WriteInt32(int value) => Text = value.ToString(CultureInfo.InvariantCulture);

    public override void WriteInt64(long value) => Text = value.ToString(CultureInfo.InvariantCulture);

    public override void WriteDouble(double value) => Text = value.ToString(CultureInfo.InvariantCulture);

    public override void WriteDecimal(decimal value) => Text = value.ToString(CultureInfo.InvariantCulture);

    public override void WriteString(ReadOnlySpan<char> value) => Text = JsonSerializer.Serialize(value.ToString());

    public override void WriteString(ReadOnlySpan<byte> utf8) => WriteString(Encoding.UTF8.GetString(utf8));

    public override void WriteGuid(Guid value) => Text = $"\"{value:D}\"";

    public override void WriteRawJson(ReadOnlySpan<byte> json) => Text = Encoding.UTF8.GetString(json);
}
