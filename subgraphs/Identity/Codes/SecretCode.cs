using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EShop.Identity.Codes;

/// <summary>What is sent to somebody or kept by a client to prove something later. Databases keep its hash alone.</summary>
internal static class SecretCode
{
    private const int Bytes = 24;

    /// <returns>192 random bits as base64url.</returns>
    public static string Create(int bytes = Bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));

    /// <returns>SHA-256; enough, as codes cannot be guessed.</returns>
    public static byte[] HashOf(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));
}
