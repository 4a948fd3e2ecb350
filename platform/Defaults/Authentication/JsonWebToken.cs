using System.Buffers.Text;
using System.Globalization;
using System.Security.Claims;
using System.Text;
using System.Text.Json;

namespace EShop.Defaults;

/// <summary>A compact JWS taken apart (RFC 7515 section 3.1); nothing in it is trusted yet.</summary>
internal sealed class JsonWebToken
{
    private readonly List<Claim> _claims = [];

    public string? Algorithm { get; private set; }

    public string? KeyId { get; private set; }

    public string? Issuer { get; private set; }

    public string? Audience { get; private set; }

    public string? Subject { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    public DateTimeOffset? NotBefore { get; private set; }

    public required byte[] SignedBytes { get; init; }

    public required byte[] Signature { get; init; }

    /// <summary>Null for anything that is not a compact JWS with JSON inside.</summary>
    public static JsonWebToken? Parse(string token)
    {
        var first = token.IndexOf('.', StringComparison.Ordinal);
        var second = first < 0 ? -1 : token.IndexOf('.', first + 1);
        if (second < 0 || token.IndexOf('.', second + 1) >= 0)
        {
            return null;
        }

        try
        {
            var jwt = new JsonWebToken
            {
                SignedBytes = Encoding.ASCII.GetBytes(token[..second]),
                Signature = Base64Url.DecodeFromChars(token.AsSpan(second + 1)),
            };
            jwt.ReadHeader(Base64Url.DecodeFromChars(token.AsSpan(0, first)));
            jwt.ReadPayload(Base64Url.DecodeFromChars(token.AsSpan(first + 1, second - first - 1)));
            return jwt;
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException or OverflowException
                                          or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    public IEnumerable<Claim> ToClaims() => _claims;

    private void ReadHeader(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        Algorithm = document.RootElement.TryGetProperty("alg"u8, out var algorithm) ? algorithm.GetString() : null;
        KeyId = document.RootElement.TryGetProperty("kid"u8, out var keyId) ? keyId.GetString() : null;

        // RFC 7515 section 4.1.11: extensions that are not understood make the token invalid.
        if (document.RootElement.TryGetProperty("crit"u8, out _))
        {
            Algorithm = null;
        }
    }

    private void ReadPayload(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            var value = property.Value;
            switch (property.Name)
            {
                case "iss":
                    Issuer = value.GetString();
                    break;
                case "aud":
                    Audience = value.GetString();
                    break;
                case "exp":
                    ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(value.GetInt64());
                    break;
                case "nbf":
                    NotBefore = DateTimeOffset.FromUnixTimeSeconds(value.GetInt64());
                    break;
                case "sub":
                    Subject = value.GetString();
                    _claims.Add(new Claim(ClaimTypes.NameIdentifier, Subject!));
                    break;
                case "role":
                    AddAll(ClaimTypes.Role, value);
                    break;
                default:
                    AddAll(property.Name, value);
                    break;
            }
        }
    }

    private void AddAll(string type, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                AddAll(type, item);
            }
        }
        else if (value.ValueKind == JsonValueKind.String)
        {
            _claims.Add(new Claim(type, value.GetString()!));
        }
        else
        {
            _claims.Add(new Claim(type, value.GetRawText().ToString(CultureInfo.InvariantCulture)));
        }
    }
}
