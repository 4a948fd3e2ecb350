using System.Globalization;
using EShop.Catalog.Attributes;
using EShop.Catalog.Products;

namespace EShop.Catalog.Imports;

/// <summary>Reads what a line wants, by the rules that hold for every product. Throws <see cref="ImportFailedException"/> for a wrong value.</summary>
internal static class ImportReader
{
    public static ImportValues Read(ImportLine line, ImportCatalog catalog)
    {
        try
        {
            return new ImportValues(
                ProductRules.CheckSku(line.Sku)!,
                line[ImportColumns.Name] is { } name ? ProductRules.CheckName(name) : null,
                Number(line, ImportColumns.Price),
                line[ImportColumns.Currency] is { } currency ? ProductRules.CheckCurrency(currency.Trim()) : null,
                ProductRules.CheckDescription(line[ImportColumns.Description]),
                ProductRules.CheckBrand(line[ImportColumns.Brand]?.Trim()),
                line[ImportColumns.Category] is { } category ? catalog.CategoryOf(category) : null,
                ProductRules.CheckImageUrl(line[ImportColumns.ImageUrl]?.Trim()),
                ProductRules.CheckTaxClass(line[ImportColumns.TaxClass]?.Trim()),
                Integer(line, ImportColumns.WeightGrams) is { } grams ? ProductRules.CheckWeight(grams) : null,
                Boolean(line, ImportColumns.Publish),
                Integer(line, ImportColumns.InitialStock) is { } stock ? ProductRules.CheckInitialStock(stock) : null,
                Attributes(line, catalog));
        }
        catch (ProductInvalidException wrong)
        {
            throw new ImportFailedException(ProductImportErrorCode.InvalidValue, wrong.Field, wrong.Message);
        }
    }

    public static ImportFailedException Invalid(string column, string message)
        => new(ProductImportErrorCode.InvalidValue, column, message);

    private static List<(ProductAttributeDefinition, ProductAttributeValueInput)> Attributes(ImportLine line, ImportCatalog catalog)
    {
        var attributes = new List<(ProductAttributeDefinition, ProductAttributeValueInput)>();
        foreach (var (column, text) in line.Values)
        {
            if (column.StartsWith(ImportColumns.AttributePrefix, StringComparison.Ordinal))
            {
                var definition = catalog.DefinitionOf(column);
                var input = ToInput(definition, column, text);

                // Into the air: a value that the attribute cannot have ends the line before anything is changed.
                AttributeValues.Set(new ProductAttributeValue(), definition, input);
                attributes.Add((definition, input));
            }
        }

        return attributes;
    }

    private static ProductAttributeValueInput ToInput(ProductAttributeDefinition definition, string column, string text) => definition.Type switch
    {
        ProductAttributeType.Number => new(
            definition.Key, Number: AttributeValues.ToNumber(text.Trim()) ?? throw Invalid(column, "The value is no number, written with a point.")),
        ProductAttributeType.Boolean => new(
            definition.Key, Boolean: AttributeValues.ToBoolean(text.Trim()) ?? throw Invalid(column, "The value is neither true nor false.")),
        _ => new(definition.Key, Text: text.Trim()),
    };

    private static decimal? Number(ImportLine line, string column) => line[column] is not { } text
        ? null
        : decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Invalid(column, "The value is no number, written with a point.");

    private static int? Integer(ImportLine line, string column) => line[column] is not { } text
        ? null
        : int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Invalid(column, "The value is no whole number.");

    private static bool? Boolean(ImportLine line, string column) => line[column] is not { } text
        ? null
        : bool.TryParse(text.Trim(), out var boolean)
            ? boolean
            : throw Invalid(column, "The value is neither true nor false.");
}
