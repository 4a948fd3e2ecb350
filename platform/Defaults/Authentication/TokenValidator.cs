using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace EShop.Defaults;

/// <summary>
/// Checks access tokens: compact JWS with ES256 (RFC 7515, RFC 7518 section 3.4) and the claims of RFC 7519. One instance serves HTTP,
/// WebSocket and in-process calls; a result is kept by the token's hash until the token expires.
/// </summary>
public sealed class TokenValidator(ISigningKeySource keys, IOptions<TokenOptions> options, TimeProvider clock)
{
    /// <summary>How results name their scheme.</summary>
    public const string AuthenticationType = "Bearer";

    private const int MaxTokenLength = 8 * 1024;
    private const int MaxCachedTokens = 10_000;

    private readonly ConcurrentDictionary<UInt128, TokenValidationResult> _cache = new();

    /// <summary>The principal of a token, or why it was refused.</summary>
    public async ValueTask<TokenValidationResult> ValidateAsync(string token, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.Length > MaxTokenLength)
        {
            return TokenValidationResult.Invalid;
        }

        var cacheKey = Hash(token);
        if (_cache.TryGetValue(cacheKey, out var cached))
        {
            if (clock.GetUtcNow() < cached.ExpiresAt + options.Value.ClockSkew)
            {
                return cached;
            }

            _cache.TryRemove(cacheKey, out _);
            return TokenValidationResult.Expired;
        }

        var result = await ValidateUncachedAsync(token, cancellationToken).ConfigureAwait(false);
        if (result.Principal is not null)
        {
            if (_cache.Count >= MaxCachedTokens)
            {
                _cache.Clear();
            }

            _cache[cacheKey] = result;
        }

        return result;
    }

    private async ValueTask<TokenValidationResult> ValidateUncachedAsync(string token, CancellationToken cancellationToken)
    {
        if (JsonWebToken.Parse(token) is not { Algorithm: "ES256", KeyId: { } keyId } jwt)
        {
            return TokenValidationResult.Invalid;
        }

        var key = Find(await keys.GetKeysAsync(refresh: false, cancellationToken).ConfigureAwait(false), keyId)
            ?? Find(await keys.GetKeysAsync(refresh: true, cancellationToken).ConfigureAwait(false), keyId);
        if (key is null || !HasValidSignature(jwt, key))
        {
            return TokenValidationResult.Invalid;
        }

        return CheckClaims(jwt);
    }

    private TokenValidationResult CheckClaims(JsonWebToken jwt)
    {
        var settings = options.Value;
        var now = clock.GetUtcNow();
        if (jwt.Issuer != settings.Issuer || jwt.Audience != settings.Audience || jwt.Subject is not { Length: > 0 } || jwt.ExpiresAt is not { } expires)
        {
            return TokenValidationResult.Invalid;
        }

        if (now >= expires + settings.ClockSkew)
        {
            return TokenValidationResult.Expired;
        }

        if (jwt.NotBefore is { } notBefore && now < notBefore - settings.ClockSkew)
        {
            return TokenValidationResult.Invalid;
        }

        var identity = new ClaimsIdentity(jwt.ToClaims(), AuthenticationType, ClaimTypes.NameIdentifier, ClaimTypes.Role);
        return new TokenValidationResult(new ClaimsPrincipal(identity), expires, null);
    }

    private static SigningKey? Find(IReadOnlyList<SigningKey> keys, string keyId)
    {
        foreach (var key in keys)
        {
            if (string.Equals(key.KeyId, keyId, StringComparison.Ordinal))
            {
                return key;
            }
        }

        return null;
    }

    private static bool HasValidSignature(JsonWebToken jwt, SigningKey key)
    {
        try
        {
            using var ecdsa = ECDsa.Create(key.Parameters);
            return ecdsa.VerifyData(jwt.SignedBytes, jwt.Signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static UInt128 Hash(string token)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(token), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
