namespace EShop.Catalog.Imports;

/// <summary>Why a line is not imported.</summary>
internal sealed record ImportFailure(ProductImportErrorCode Code, string? Field, string Message);
