using System.Globalization;
using EShop.Catalog.Products;

namespace EShop.Catalog.Attributes;

/// <summary>Reads and writes the values of attributes by their types.</summary>
internal static class AttributeValues
{
    public static ProductAttribute ToAttribute(ProductAttributeDefinition definition, ProductAttributeValue value) => new(
        definition.Key,
        definition.Name,
        definition.Type,
        definition.Unit,
        ToText(value.TextValue, value.NumberValue, value.BooleanValue),
        value.NumberValue,
        value.BooleanValue);

    /// <summary>A value as filters take it.</summary>
    public static string ToText(string? text, decimal? number, bool? boolean)
        => text ?? (number is { } n ? ToText(n) : boolean == true ? "true" : "false");

    public static string ToText(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The number that a text is; null when it is none.</summary>
    public static decimal? ToNumber(string text)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>True, false, or null when the text is neither.</summary>
    public static bool? ToBoolean(string text) => bool.TryParse(text, out var boolean) ? boolean : null;

    /// <summary>True when the input has no value: it takes the attribute off the product.</summary>
    public static bool IsEmpty(ProductAttributeValueInput input) => input is { Text: null, Number: null, Boolean: null };

    /// <summary>Puts the input's value into the record. Throws <see cref="ProductInvalidException"/> when it is not of the attribute's type.</summary>
    public static void Set(ProductAttributeValue value, ProductAttributeDefinition definition, ProductAttributeValueInput input)
    {
        (value.TextValue, value.NumberValue, value.BooleanValue) = (definition.Type, input) switch
        {
            (ProductAttributeType.Text, { Text: { } text, Number: null, Boolean: null }) => (CheckText(definition, text), (decimal?)null, (bool?)null),
            (ProductAttributeType.Enum, { Text: { } text, Number: null, Boolean: null }) => (CheckChoice(definition, text), null, null),
            (ProductAttributeType.Number, { Text: null, Number: { } number, Boolean: null }) => (null, CheckNumber(definition, number), null),
            (ProductAttributeType.Boolean, { Text: null, Number: null, Boolean: { } boolean }) => (null, null, boolean),
            _ => throw Invalid(definition.Key, $"The attribute takes a value of type {definition.Type.ToString().ToUpperInvariant()} and no other."),
        };
    }

    public static ProductInvalidException Invalid(string key, string message) => new($"attributes.{key}", message);

    private static string CheckText(ProductAttributeDefinition definition, string text)
        => text.Trim() is { Length: > 0 and <= AttributeRules.MaxTextLength } trimmed
            ? trimmed
            : throw Invalid(definition.Key, $"A text has 1 to {AttributeRules.MaxTextLength} characters.");

    private static string CheckChoice(ProductAttributeDefinition definition, string text)
        => Array.Find(definition.AllowedValues, v => v == text)
            ?? throw Invalid(definition.Key, $"The value is none of {string.Join(", ", definition.AllowedValues)}.");

    private static decimal CheckNumber(ProductAttributeDefinition definition, decimal number)
        => Math.Abs(number) < AttributeRules.MaxNumber && Math.Round(number, AttributeRules.MaxDecimals) == number
            ? number
            : throw Invalid(definition.Key, $"A number is below a million millions and has at most {AttributeRules.MaxDecimals} decimals.");
}
