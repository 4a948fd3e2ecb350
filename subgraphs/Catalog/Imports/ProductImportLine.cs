namespace EShop.Catalog.Imports;

/// <summary>What became of one line of an import.</summary>
public sealed class ProductImportLine
{
    public Guid ImportId { get; set; }

    /// <summary>The line of the file that it begins at, the first being 1; in JSON the place in the array.</summary>
    public int Line { get; set; }

    /// <summary>The stock keeping unit that it names.</summary>
    public string? Sku { get; set; }

    /// <summary>What became of it.</summary>
    public ProductImportLineStatus Status { get; set; }

    public Guid? ProductId { get; set; }

    /// <summary>Why it failed.</summary>
    public ProductImportErrorCode? ErrorCode { get; set; }

    /// <summary>The column that is wrong.</summary>
    public string? Field { get; set; }

    /// <summary>Why it failed, in words.</summary>
    public string? Message { get; set; }
}
