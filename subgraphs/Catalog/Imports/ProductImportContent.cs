namespace EShop.Catalog.Imports;

/// <summary>The file of an import, kept until it is completed.</summary>
internal sealed class ProductImportContent
{
    public Guid ImportId { get; set; }

    public required string Text { get; set; }
}
