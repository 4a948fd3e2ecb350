namespace EShop.Identity.Keys;

/// <summary>A signing key as it lies in the database: the private key is encrypted.</summary>
public sealed class SigningKeyRecord
{
    public required string KeyId { get; set; }

    /// <summary>AES-256-GCM over the PKCS#8 private key: nonce, tag, text.</summary>
    public required byte[] EncryptedKey { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
