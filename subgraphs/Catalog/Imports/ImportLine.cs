namespace EShop.Catalog.Imports;

/// <summary>One product of a file as it is written there: texts by column; empty ones are left out.</summary>
internal sealed record ImportLine(int Number, IReadOnlyDictionary<string, string> Values, ImportFailure? Failure = null)
{
    public string? Sku => Values.GetValueOrDefault(ImportColumns.Sku)?.Trim();

    public string? this[string column] => Values.GetValueOrDefault(column);
}
