namespace EShop.Catalog.Imports;

/// <summary>Writes what became of lines.</summary>
internal static class ImportReports
{
    public const int MaxSkuLength = 64;
    public const int MaxFieldLength = 100;
    public const int MaxMessageLength = 1000;

    public static ProductImportLine Done(Guid importId, ImportLine line, ProductImportLineStatus status, Guid productId) => new()
    {
        ImportId = importId,
        Line = line.Number,
        Sku = line.Sku,
        Status = status,
        ProductId = productId,
    };

    public static ProductImportLine Failed(Guid importId, ImportLine line, ImportFailure failure) => new()
    {
        ImportId = importId,
        Line = line.Number,
        Sku = Cut(line.Sku, MaxSkuLength),
        Status = ProductImportLineStatus.Failed,
        ErrorCode = failure.Code,
        Field = Cut(failure.Field, MaxFieldLength),
        Message = Cut(failure.Message, MaxMessageLength),
    };

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}
