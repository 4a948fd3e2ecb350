namespace EShop.Identity.Passwords;

/// <summary>What a password must be. Length counts; composition rules do not (NIST SP 800-63B, section 5.1.1.2).</summary>
internal static class PasswordRules
{
    private const int MinLength = 8;
    private const int MaxLength = 128;

    private static readonly HashSet<string> s_common = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "password1", "12345678", "123456789", "1234567890", "qwertyuiop", "qwerty123", "11111111", "iloveyou", "sunshine",
        "football", "princess", "baseball", "letmein1", "trustno1", "superman", "passw0rd", "changeme",
    };

    /// <summary>Why the password is refused; null when it is not.</summary>
    public static string? Check(string password)
        => password.Length is < MinLength or > MaxLength
            ? $"A password has {MinLength} to {MaxLength} characters."
            : s_common.Contains(password) ? "This password is among the first that are guessed." : null;
}
