namespace EShop.Catalog.Imports;

/// <summary>Reads a file into lines.</summary>
internal static class ImportFile
{
    public const int MaxLines = 50_000;

    private const int MaxCharacters = 16_000_000;

    /// <summary>Throws <see cref="ProductImportInvalidException"/> when the file as a whole cannot be read.</summary>
    public static IReadOnlyList<ImportLine> Read(ProductImportFormat format, string content)
    {
        if (content.Length > MaxCharacters)
        {
            throw new ProductImportInvalidException(null, $"A file has at most {MaxCharacters} characters.");
        }

        if (content.Contains('\0', StringComparison.Ordinal))
        {
            throw new ProductImportInvalidException(null, "The file is no text.");
        }

        var text = content.TrimStart('\uFEFF');
        var lines = format == ProductImportFormat.Csv ? CsvImport.Read(text) : JsonImport.Read(text);
        if (lines.Count is 0 or > MaxLines)
        {
            throw new ProductImportInvalidException(null, $"A file has 1 to {MaxLines} products.");
        }

        return MarkRepeated(lines);
    }

    /// <summary>The first line about a product counts: which of two others is right, nobody can tell.</summary>
    private static List<ImportLine> MarkRepeated(List<ImportLine> lines)
    {
        var seen = new Dictionary<string, int>(lines.Count, StringComparer.Ordinal);
        return lines.ConvertAll(line => line switch
        {
            { Failure: not null } => line,
            _ when line.Values.Values.Any(v => v.Contains('\0', StringComparison.Ordinal)) => line with
            {
                Failure = new(ProductImportErrorCode.Malformed, null, "A value is no text."),
            },
            { Sku: null or "" } => line with
            {
                Failure = new(ProductImportErrorCode.SkuMissing, ImportColumns.Sku, "The line names no stock keeping unit."),
            },
            _ when !seen.TryAdd(line.Sku!, line.Number) => line with
            {
                Failure = new(ProductImportErrorCode.SkuRepeated, ImportColumns.Sku, $"Line {seen[line.Sku!]} is about the same product."),
            },
            _ => line,
        });
    }
}
