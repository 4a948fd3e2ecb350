namespace EShop.Catalog.Imports;

/// <summary>Ends the reading of one line.</summary>
internal sealed class ImportFailedException(ProductImportErrorCode code, string? inputField, string message) : Exception(message)
{
    public ImportFailure Failure => new(code, inputField, Message);
}
