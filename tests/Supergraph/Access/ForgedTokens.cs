using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EShop.Defaults;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access;

/// <summary>Makes tokens that must not be accepted. The shop's own key is read as Identity stores it: AES-256-GCM under the master key.</summary>
internal static class ForgedTokens
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    /// <summary>A token that the shop's own key signed, valid once, and over.</summary>
    public static Task<string> ExpiredAsync(IShop shop) => SignedByTheShopAsync(shop, TimeSpan.FromMinutes(-1));

    /// <summary>A token that the shop's own key signed and that lives: only its time makes the other one bad.</summary>
    public static Task<string> LivingAsync(IShop shop) => SignedByTheShopAsync(shop, TimeSpan.FromMinutes(5));

    /// <summary>A token of the shop's key id, signed by somebody else.</summary>
    public static async Task<string> SignedByAnotherAsync(IShop shop)
    {
        var keyId = Assert.Single(await shop.Databases.QueryAsync<string>("identity", "select key_id from signing_keys"));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Write(key, keyId, TimeProvider.System.GetUtcNow().AddMinutes(5));
    }

    /// <summary>A token whose roles were changed after it was signed.</summary>
    public static string WithMoreRights(string token)
    {
        var parts = token.Split('.');
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace("customer", "admin", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.{parts[2]}";
    }

    /// <summary>A token without a signature that says it needs none.</summary>
    public static string Unsigned(string token)
        => $"{Base64Url.EncodeToString("""{"alg":"none","typ":"JWT"}"""u8)}.{token.Split('.')[1]}.";

    private static async Task<string> SignedByTheShopAsync(IShop shop, TimeSpan lifetime)
    {
        var keyId = Assert.Single(await shop.Databases.QueryAsync<string>("identity", "select key_id from signing_keys"));
        var encrypted = Assert.Single(await shop.Databases.QueryAsync<byte[]>("identity", "select encrypted_key from signing_keys"));
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Decrypt(shop.Settings.MasterKey, keyId, encrypted), out _);
        return Write(key, keyId, TimeProvider.System.GetUtcNow() + lifetime);
    }

    private static string Write(ECDsa key, string keyId, DateTimeOffset expiresAt)
        => TokenWriter.Write(
            new TokenDescription
            {
                Issuer = "eshop",
                Audience = "eshop",
                Subject = Guid.CreateVersion7().ToString(),
                Id = Guid.CreateVersion7().ToString("n"),
                IssuedAt = expiresAt.AddMinutes(-15),
                ExpiresAt = expiresAt,
                Roles = ["customer", "admin"],
            },
            keyId,
            key);

    private static byte[] Decrypt(string masterKey, string keyId, byte[] encrypted)
    {
        var secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(masterKey), 32, info: "eshop signing keys"u8.ToArray());
        var text = new byte[encrypted.Length - NonceSize - TagSize];
        using var aes = new AesGcm(secret, TagSize);
        aes.Decrypt(
            encrypted.AsSpan(0, NonceSize),
            encrypted.AsSpan(NonceSize + TagSize),
            encrypted.AsSpan(NonceSize, TagSize),
            text,
            Encoding.UTF8.GetBytes(keyId));
        return text;
    }
}
