using System.Globalization;

namespace Cacao.Types;

/// <summary>Checks and reads RFC 3339 text more strictly than .NET does by itself.</summary>
internal static class DateTimeText
{
    private const int MaxFractionDigits = 9;

    public static bool TryParseDate(ReadOnlySpan<char> text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    public static bool TryParseTime(ReadOnlySpan<char> text, out TimeOnly value)
    {
        value = default;
        return IsTime(text, out var length) && length == text.Length && TimeOnly.TryParse(Cut(text), CultureInfo.InvariantCulture, out value);
    }

    public static bool TryParseLocal(ReadOnlySpan<char> text, out DateTime value)
    {
        value = default;
        return HasDateAndTime(text, out var end)
            && end == text.Length
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public static bool TryParseInstant(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        return HasDateAndTime(text, out var end)
            && IsOffset(text[end..])
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    private static bool HasDateAndTime(ReadOnlySpan<char> text, out int end)
    {
        end = 0;
        if (text.Length < 19 || text[10] is not ('T' or 't') || !TryParseDate(text[..10], out _) || !IsTime(text[11..], out var length))
        {
            return false;
        }

        end = 11 + length;
        return true;
    }

    /// <summary><c>hh:mm:ss</c> and up to nine digits of a fraction. RFC 3339 knows no hour 24.</summary>
    private static bool IsTime(ReadOnlySpan<char> text, out int length)
    {
        length = 8;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':' || !IsNumber(text[..2], 23) || !IsNumber(text[3..5], 59) || !IsNumber(text[6..8], 59))
        {
            return false;
        }

        if (text.Length > 8 && text[8] == '.')
        {
            var digits = text[9..].IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? text.Length - 9 : digits;
            length = 9 + digits;
            return digits is > 0 and <= MaxFractionDigits;
        }

        return true;
    }

    private static bool IsOffset(ReadOnlySpan<char> text)
        => text is ['Z' or 'z'] || (text is ['+' or '-', _, _, ':', _, _] && IsNumber(text[1..3], 23) && IsNumber(text[4..], 59));

    private static bool IsNumber(ReadOnlySpan<char> text, int max)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= max;

    /// <summary>.NET keeps seven digits of a fraction.</summary>
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text) => text.Length > 16 ? text[..16] : text;
}
