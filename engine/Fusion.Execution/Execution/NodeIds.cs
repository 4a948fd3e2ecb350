using System.Buffers.Text;
using System.Text.Json;

namespace Cacao.Fusion.Execution;

/// <summary>Reads the type name out of global ids: base64 of <c>Type:</c> and the key.</summary>
internal static class NodeIds
{
    /// <param name="json">The id as a JSON value.</param>
    public static string? TypeName(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            return null;
        }

        var id = System.Text.Encoding.UTF8.GetBytes(reader.GetString()!);

        // Both alphabets are read, with or without padding.
        for (var i = 0; i < id.Length; i++)
        {
            id[i] = id[i] switch
            {
                (byte)'-' => (byte)'+',
                (byte)'_' => (byte)'/',
                _ => id[i],
            };
        }

        var padded = new byte[(id.Length + 3) / 4 * 4];
        id.CopyTo(padded, 0);
        padded.AsSpan(id.Length).Fill((byte)'=');
        var decoded = new byte[padded.Length];
        if (Base64.DecodeFromUtf8(padded, decoded, out _, out var written) != System.Buffers.OperationStatus.Done)
        {
            return null;
        }

        var colon = decoded.AsSpan(0, written).IndexOf((byte)':');
        return colon <= 0 ? null : System.Text.Encoding.UTF8.GetString(decoded, 0, colon);
    }
}
