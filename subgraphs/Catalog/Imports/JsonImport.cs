using System.Text.Json;

namespace EShop.Catalog.Imports;

/// <summary>Reads an array of objects.</summary>
internal static class JsonImport
{
    public static List<ImportLine> Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
            {
                throw new ProductImportInvalidException(null, "The file is no array of objects.");
            }

            return [.. document.RootElement.EnumerateArray().Take(ImportFile.MaxLines + 1).Select((item, index) => ToLine(item, index + 1))];
        }
        catch (JsonException exception)
        {
            throw new ProductImportInvalidException(
                exception.LineNumber is { } line ? (int)line + 1 : null, "The file is no valid JSON.");
        }
    }

    private static ImportLine ToLine(JsonElement item, int number)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (item.ValueKind != JsonValueKind.Object)
        {
            return new(number, values, new(ProductImportErrorCode.Malformed, null, "The element is no object."));
        }

        ImportFailure? failure = null;
        foreach (var property in item.EnumerateObject())
        {
            if (property.Name == ImportColumns.Attributes && property.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var attribute in property.Value.EnumerateObject())
                {
                    failure ??= Add(values, ImportColumns.AttributePrefix + attribute.Name, attribute.Value);
                }
            }
            else
            {
                failure ??= ImportColumns.IsKnown(property.Name)
                    ? Add(values, property.Name, property.Value)
                    : new(ProductImportErrorCode.InvalidValue, property.Name, "There is no such property.");
            }
        }

        return new(number, values, failure);
    }

    private static ImportFailure? Add(Dictionary<string, string> values, string name, JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Null => string.Empty,
            _ => null,
        };
        if (text is null)
        {
            return new(ProductImportErrorCode.InvalidValue, name, "The value is a text, a number, true or false.");
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            values[name] = text;
        }

        return null;
    }
}
