using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace EShop.Defaults;

/// <summary>Reads and writes key sets (RFC 7517).</summary>
public static class JsonWebKeySet
{
    /// <summary>The ES256 keys of a set; keys of other kinds are passed over. Throws <see cref="JsonException"/> for what is no key set.</summary>
    public static IReadOnlyList<SigningKey> Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("keys", out var items))
        {
            throw new JsonException("A key set has `keys`.");
        }

        var keys = new List<SigningKey>();
        foreach (var item in items.EnumerateArray())
        {
            if (Text(item, "kty") != "EC" || Text(item, "crv") != "P-256"
                || Text(item, "kid") is not { } keyId || Text(item, "x") is not { } x || Text(item, "y") is not { } y)
            {
                continue;
            }

            var point = new ECPoint { X = Base64Url.DecodeFromChars(x), Y = Base64Url.DecodeFromChars(y) };
            keys.Add(new SigningKey(keyId, new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = point }));
        }

        return keys;
    }

    public static byte[] Write(IEnumerable<SigningKey> keys)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("keys");
            foreach (var key in keys)
            {
                json.WriteStartObject();
                json.WriteString("kty", "EC");
                json.WriteString("crv", "P-256");
                json.WriteString("alg", "ES256");
                json.WriteString("use", "sig");
                json.WriteString("kid", key.KeyId);
                json.WriteString("x", Base64Url.EncodeToString(key.Parameters.Q.X));
                json.WriteString("y", Base64Url.EncodeToString(key.Parameters.Q.Y));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
