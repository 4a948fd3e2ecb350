namespace EShop.Catalog.Imports;

/// <summary>A record of a CSV file.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Cells">Without quotes.</param>
/// <param name="IsOpen">True when a quote is not closed.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Cells, bool IsOpen);
