namespace EShop.Catalog.Imports;

/// <summary>Reads CSV. The first line names the columns and tells the separator.</summary>
internal static class CsvImport
{
    public static List<ImportLine> Read(string text)
    {
        var header = text.AsSpan();
        var end = header.IndexOfAny('\r', '\n');
        header = end < 0 ? header : header[..end];
        var separator = header.Count(';') > header.Count(',') ? ';' : ',';
        var reader = new CsvReader(text, separator);
        if (reader.Read() is not { IsOpen: false } first)
        {
            throw new ProductImportInvalidException(1, "The first line names the columns.");
        }

        var columns = CheckColumns([.. first.Cells.Select(c => c.Trim())]);
        var lines = new List<ImportLine>();
        while (reader.Read() is { } record)
        {
            if (record.Cells is not [""])
            {
                lines.Add(ToLine(record, columns));
            }
        }

        return lines;
    }

    private static string[] CheckColumns(string[] columns)
    {
        if (!columns.Contains(ImportColumns.Sku))
        {
            throw new ProductImportInvalidException(1, $"There is no column `{ImportColumns.Sku}`.");
        }

        if (Array.Find(columns, c => !ImportColumns.IsKnown(c)) is { } unknown)
        {
            throw new ProductImportInvalidException(
                1, $"There is no column `{unknown}`: the columns are {string.Join(", ", ImportColumns.All)} and {ImportColumns.AttributePrefix}key.");
        }

        return columns.Distinct(StringComparer.Ordinal).Count() == columns.Length
            ? columns
            : throw new ProductImportInvalidException(1, "A column is named twice.");
    }

    private static ImportLine ToLine(CsvRecord record, string[] columns)
    {
        var values = new Dictionary<string, string>(columns.Length, StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(columns.Length, record.Cells.Count); i++)
        {
            if (!string.IsNullOrWhiteSpace(record.Cells[i]))
            {
                values[columns[i]] = record.Cells[i];
            }
        }

        ImportFailure? failure = record switch
        {
            { IsOpen: true } => new(ProductImportErrorCode.Malformed, null, "A quote is opened and not closed."),
            { Cells.Count: var count } when count != columns.Length => new(
                ProductImportErrorCode.Malformed, null, $"The line has {count} cells, and there are {columns.Length} columns."),
            _ => null,
        };
        return new(record.Line, values, failure);
    }
}
