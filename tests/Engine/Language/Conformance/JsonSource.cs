using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cacao.Language.Conformance;

/// <summary>Strings of the cases that hold lone surrogates, which <see cref="JsonElement.GetString"/> refuses.</summary>
internal static class JsonSource
{
    public static string Read(JsonElement element)
    {
        var raw = element.GetRawText().AsSpan()[1..^1];
        var text = new StringBuilder(raw.Length);

        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;

            if (raw[i] == 'u')
            {
                text.Append((char)int.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
            }
        }

        return text.ToString();
    }
}
