namespace EShop.Catalog.Imports;

/// <summary>How the lines of an import are written.</summary>
public enum ProductImportFormat
{
    /// <summary>Comma or semicolon separated values with the names of the columns in the first line (RFC 4180).</summary>
    Csv,

    /// <summary>An array of objects.</summary>
    Json,
}
