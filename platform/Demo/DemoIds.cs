using System.Security.Cryptography;
using System.Text;

namespace EShop.Demo;

/// <summary>Keys of demo data: the same on every machine and in every service, so that a link or a test may name them (RFC 9562, version 8).</summary>
public static class DemoIds
{
    public static Guid Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"eshop demo {name}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
