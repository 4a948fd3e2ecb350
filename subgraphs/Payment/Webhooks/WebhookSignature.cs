using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EShop.Payment.Webhooks;

/// <summary>
/// Signs and checks webhooks: <c>Payment-Signature: t=&lt;unix seconds&gt;,v1=&lt;hex HMAC-SHA256 of "t.body"&gt;</c>. The time is signed too, so that an old
/// request cannot be played again.
/// </summary>
internal static class WebhookSignature
{
    public const string HeaderName = "Payment-Signature";

    public static string Create(ReadOnlySpan<byte> body, string secret, DateTimeOffset now)
    {
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={time},v1={Convert.ToHexStringLower(Compute(body, secret, time))}";
    }

    public static bool IsValid(ReadOnlySpan<byte> body, string? header, string secret, DateTimeOffset now, TimeSpan tolerance)
    {
        string? time = null;
        string? signature = null;
        foreach (var part in (header ?? "").Split(',', StringSplitOptions.TrimEntries))
        {
            time = part.StartsWith("t=", StringComparison.Ordinal) ? part[2..] : time;
            signature = part.StartsWith("v1=", StringComparison.Ordinal) ? part[3..] : signature;
        }

        if (signature is not { Length: 64 }
            || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            || (now - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() > tolerance)
        {
            return false;
        }

        Span<byte> given = stackalloc byte[32];
        return Convert.FromHexString(signature, given, out _, out _) == System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(given, Compute(body, secret, time));
    }

    private static byte[] Compute(ReadOnlySpan<byte> body, string secret, string time)
    {
        var signed = new byte[Encoding.ASCII.GetByteCount(time) + 1 + body.Length];
        var length = Encoding.ASCII.GetBytes(time, signed);
        signed[length] = (byte)'.';
        body.CopyTo(signed.AsSpan(length + 1));
        return HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed);
    }
}
