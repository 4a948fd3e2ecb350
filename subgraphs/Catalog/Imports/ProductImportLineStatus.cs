namespace EShop.Catalog.Imports;

/// <summary>What became of a line of an import.</summary>
public enum ProductImportLineStatus
{
    /// <summary>The product is new.</summary>
    Created,

    /// <summary>The product was changed.</summary>
    Updated,

    /// <summary>The product was like that already.</summary>
    Unchanged,

    /// <summary>Nothing was done; the line says why.</summary>
    Failed,
}
