using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace EShop.Identity.Keys;

/// <summary>Encrypts private keys with a key made from the master key (HKDF-SHA256, AES-256-GCM).</summary>
internal sealed class KeyCipher(IOptions<IdentityOptions> options)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly byte[] _key = HKDF.DeriveKey(
        HashAlgorithmName.SHA256,
        Encoding.UTF8.GetBytes(options.Value.MasterKey),
        outputLength: 32,
        info: "eshop signing keys"u8.ToArray());

    public byte[] Encrypt(string keyId, ReadOnlySpan<byte> text)
    {
        var result = new byte[NonceSize + TagSize + text.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceSize));
        using var aes = new AesGcm(_key, TagSize);
        aes.Encrypt(
            result.AsSpan(0, NonceSize),
            text,
            result.AsSpan(NonceSize + TagSize),
            result.AsSpan(NonceSize, TagSize),
            Encoding.UTF8.GetBytes(keyId));
        return result;
    }

    /// <summary>Throws <see cref="CryptographicException"/> when the master key is another than it was encrypted with.</summary>
    public byte[] Decrypt(string keyId, ReadOnlySpan<byte> encrypted)
    {
        var text = new byte[encrypted.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_key, TagSize);
        aes.Decrypt(
            encrypted[..NonceSize],
            encrypted[(NonceSize + TagSize)..],
            encrypted.Slice(NonceSize, TagSize),
            text,
            Encoding.UTF8.GetBytes(keyId));
        return text;
    }
}
