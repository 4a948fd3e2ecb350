using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EShop.Defaults;

/// <summary>Signs access tokens: compact JWS with ES256.</summary>
public static class TokenWriter
{
    public static string Write(TokenDescription token, string keyId, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(key);
        var header = Encode(json =>
        {
            json.WriteString("alg", "ES256");
            json.WriteString("typ", "JWT");
            json.WriteString("kid", keyId);
        });
        var payload = Encode(json =>
        {
            json.WriteString("iss", token.Issuer);
            json.WriteString("aud", token.Audience);
            json.WriteString("sub", token.Subject);
            json.WriteString("jti", token.Id);
            json.WriteNumber("iat", token.IssuedAt.ToUnixTimeSeconds());
            json.WriteNumber("nbf", token.IssuedAt.ToUnixTimeSeconds());
            json.WriteNumber("exp", token.ExpiresAt.ToUnixTimeSeconds());
            json.WriteStartArray("role");
            foreach (var role in token.Roles)
            {
                json.WriteStringValue(role);
            }

            json.WriteEndArray();
            foreach (var (name, value) in token.Claims)
            {
                json.WriteString(name, value);
            }
        });
        var signed = $"{header}.{payload}";
        var signature = key.SignData(
            Encoding.ASCII.GetBytes(signed),
            HashAlgorithmName.SHA256,
            DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Encode(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Base64Url.EncodeToString(stream.ToArray());
    }
}
