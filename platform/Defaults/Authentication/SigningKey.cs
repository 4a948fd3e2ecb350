using System.Security.Cryptography;

namespace EShop.Defaults;

/// <summary>A public key of the key set: an ECDSA key on P-256 (RFC 7518, ES256).</summary>
public sealed record SigningKey(string KeyId, ECParameters Parameters);
