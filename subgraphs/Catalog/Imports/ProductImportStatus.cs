namespace EShop.Catalog.Imports;

/// <summary>How far an import is.</summary>
public enum ProductImportStatus
{
    /// <summary>Lines are still to come. It goes on by itself, after a restart too.</summary>
    Running,

    /// <summary>Every line was looked at.</summary>
    Completed,
}
