using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cacao.Types;

/// <summary>Where a scalar of an application writes its value: one call of one method.</summary>
public readonly struct ResultElement
{
    private readonly ResultWriter _writer;

    internal ResultElement(ResultWriter writer)
    {
        _writer = writer;
    }

    public void SetNullValue() => _writer.WriteNull();

    public void SetBooleanValue(bool value) => _writer.WriteBoolean(value);

    public void SetStringValue(string value) => _writer.WriteString(value);

    public void SetStringValue(ReadOnlySpan<char> value) => _writer.WriteString(value);

    /// <param name="value">UTF-8 text.</param>
    public void SetStringValue(ReadOnlySpan<byte> value) => _writer.WriteString(value);

    public void SetNumberValue(int value) => _writer.WriteInt32(value);

    public void SetNumberValue(long value) => _writer.WriteInt64(value);

    public void SetNumberValue(ulong value) => _writer.WriteRawJson(Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    public void SetNumberValue(double value) => _writer.WriteDouble(value);

    public void SetNumberValue(float value) => _writer.WriteRawJson(Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    public void SetNumberValue(decimal value) => _writer.WriteDecimal(value);

    /// <summary>Any JSON value.</summary>
    public void SetValue(JsonElement value) => _writer.WriteRawJson(Encoding.UTF8.GetBytes(value.GetRawText()));
}
