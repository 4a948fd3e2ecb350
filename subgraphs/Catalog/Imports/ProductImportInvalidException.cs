namespace EShop.Catalog.Imports;

/// <summary>A file that cannot be read at all. Single bad lines are reported with the import instead.</summary>
public sealed class ProductImportInvalidException(int? lineNumber, string message) : Exception(message)
{
    /// <summary>The line of the file where reading ended; null when the file as a whole is wrong.</summary>
    public int? Line => lineNumber;
}
