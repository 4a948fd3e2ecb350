using System.Security.Cryptography;
using EShop.Defaults;

namespace EShop.Subgraphs.Testing;

/// <summary>The key that stands in for Identity's.</summary>
internal static class TestKey
{
    private const string KeyId = "test";

    private static readonly ECDsa s_key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static ISigningKeySource Source { get; } = new KeySource(new SigningKey(KeyId, s_key.ExportParameters(includePrivateParameters: false)));

    public static string Sign(Caller caller, DateTimeOffset now)
    {
        var settings = new TokenOptions();
        var token = new TokenDescription
        {
            Issuer = settings.Issuer,
            Audience = settings.Audience,
            Subject = caller.Id.ToString(),
            Id = Guid.CreateVersion7().ToString("N"),
            IssuedAt = now,
            ExpiresAt = now + TimeSpan.FromHours(12),
            Roles = caller.UserRoles,
        };
        return TokenWriter.Write(token, KeyId, s_key);
    }

    private sealed class KeySource(SigningKey key) : ISigningKeySource
    {
        public ValueTask<IReadOnlyList<SigningKey>> GetKeysAsync(bool refresh, CancellationToken cancellationToken)
            => ValueTask.FromResult<IReadOnlyList<SigningKey>>([key]);
    }
}
