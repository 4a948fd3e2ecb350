using System.Text.RegularExpressions;

namespace EShop.Identity.Users;

/// <summary>Brings e-mail addresses and phone numbers into the form they are kept in.</summary>
internal static partial class Contact
{
    /// <summary>Lower case without surrounding space; null for what is no address.</summary>
    public static string? NormalizeEmail(string? email)
    {
        var value = email?.Trim().ToLowerInvariant();
        return value is { Length: > 2 and <= 254 } && EmailPattern().IsMatch(value) ? value : null;
    }

    /// <summary>E.164: a plus sign and 8 to 15 digits; null for what is no number.</summary>
    public static string? NormalizePhone(string? phone)
    {
        if (phone is null)
        {
            return null;
        }

        var value = SeparatorPattern().Replace(phone, "");
        value = value.StartsWith("00", StringComparison.Ordinal) ? string.Concat("+", value.AsSpan(2)) : value;
        return PhonePattern().IsMatch(value) ? value : null;
    }

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s.]+$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"^\+[1-9][0-9]{7,14}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex PhonePattern();

    [GeneratedRegex(@"[\s\-./()]", RegexOptions.CultureInvariant, 100)]
    private static partial Regex SeparatorPattern();
}
