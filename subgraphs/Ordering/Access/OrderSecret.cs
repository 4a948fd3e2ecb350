using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EShop.Ordering.Access;

/// <summary>What opens a guest's order: 256 random bits, of which only the hash is kept.</summary>
internal static class OrderSecret
{
    private const int Bytes = 32;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Takes as long for a wrong secret as for the right one, and as long where there is none.</summary>
    public static bool IsRight(string secret, byte[]? hash)
        => CryptographicOperations.FixedTimeEquals(HashOf(secret), hash ?? new byte[SHA256.HashSizeInBytes]);
}
