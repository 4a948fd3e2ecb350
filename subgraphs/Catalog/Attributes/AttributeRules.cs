using System.Text.RegularExpressions;

namespace EShop.Catalog.Attributes;

/// <summary>What holds for the definitions of attributes.</summary>
internal static partial class AttributeRules
{
    public const int MaxKeyLength = 50;
    public const int MaxNameLength = 100;
    public const int MaxUnitLength = 20;
    public const int MaxTextLength = 200;
    public const int MaxDecimals = 6;
    public const decimal MaxNumber = 1_000_000_000_000m;

    private const int MaxChoices = 200;

    public static string CheckKey(string key)
        => KeyForm().IsMatch(key)
            ? key
            : throw new ProductAttributeInvalidException(
                "key", $"A key has 1 to {MaxKeyLength} lower-case letters, digits and underscores, and begins with a letter.");

    public static string CheckName(string name)
        => name.Trim() is { Length: > 0 and <= MaxNameLength } trimmed
            ? trimmed
            : throw new ProductAttributeInvalidException("name", $"A name has 1 to {MaxNameLength} characters.");

    public static string? CheckUnit(ProductAttributeType type, string? unit) => unit?.Trim() switch
    {
        null or "" => null,
        _ when type != ProductAttributeType.Number => throw new ProductAttributeInvalidException("unit", "Only numbers have a unit."),
        { Length: <= MaxUnitLength } trimmed => trimmed,
        _ => throw new ProductAttributeInvalidException("unit", $"A unit has at most {MaxUnitLength} characters."),
    };

    public static string[] CheckAllowedValues(ProductAttributeType type, IReadOnlyList<string>? values)
    {
        if (type != ProductAttributeType.Enum)
        {
            return values is null or []
                ? []
                : throw new ProductAttributeInvalidException("allowedValues", "Only the type ENUM has values to choose from.");
        }

        var choices = values?.Select(v => v.Trim()).ToArray() ?? [];
        if (choices.Length is 0 or > MaxChoices
            || Array.Exists(choices, v => v.Length is 0 or > MaxTextLength)
            || choices.Distinct(StringComparer.Ordinal).Count() < choices.Length)
        {
            throw new ProductAttributeInvalidException(
                "allowedValues", $"There are 1 to {MaxChoices} different values to choose from, each of 1 to {MaxTextLength} characters.");
        }

        return choices;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,49}\\z")]
    private static partial Regex KeyForm();
}
