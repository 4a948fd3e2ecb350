namespace EShop.Identity.Addresses;

/// <summary>What an address may be.</summary>
internal static class UserAddressRules
{
    public const int MaxAddresses = 50;

    public static string Check(string field, string text, int maxLength)
        => text.Trim() is { Length: > 0 } trimmed && trimmed.Length <= maxLength
            ? trimmed
            : throw new UserAddressInvalidException(field, $"1 to {maxLength} characters.");

    public static string? CheckOptional(string field, string? text, int maxLength)
        => string.IsNullOrWhiteSpace(text) ? null : Check(field, text, maxLength);

    public static string CheckCountry(string country)
        => country.Trim().ToUpperInvariant() is { Length: 2 } code && code.All(char.IsAsciiLetterUpper)
            ? code
            : throw new UserAddressInvalidException("country", "An ISO 3166-1 code of two letters.");
}
