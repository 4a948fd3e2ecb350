using System.Text;

namespace Cacao.Language;

/// <summary>
/// Gives the same string for the same ASCII bytes, so that a name that was seen before allocates nothing.
/// A fixed number of slots, where newer names push older ones out, keeps hostile documents from growing it;
/// slots are plain reference writes, so no lock is needed and a lost race costs one string.
/// </summary>
internal static class Utf8NamePool
{
    private const int SlotCount = 8192;
    private const int MaxLength = 64;

    private static readonly string?[] s_slots = new string?[SlotCount];

    public static string Get(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length > MaxLength)
        {
            return Encoding.ASCII.GetString(ascii);
        }

        var hash = Hash(ascii);
        ref var first = ref s_slots[hash & (SlotCount - 1)];
        var candidate = first;

        if (candidate is not null && Ascii.Equals(ascii, candidate))
        {
            return candidate;
        }

        ref var second = ref s_slots[(hash >> 16) & (SlotCount - 1)];
        var other = second;

        if (other is not null && Ascii.Equals(ascii, other))
        {
            return other;
        }

        var value = Encoding.ASCII.GetString(ascii);

        if (candidate is null)
        {
            first = value;
        }
        else
        {
            second = value;
        }

        return value;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;

        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
