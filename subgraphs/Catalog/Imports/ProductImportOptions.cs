using System.ComponentModel.DataAnnotations;

namespace EShop.Catalog.Imports;

/// <summary>How imports run.</summary>
public sealed class ProductImportOptions
{
    public const string Section = "Catalog:Imports";

    /// <summary>How long <c>importProducts</c> waits for the report before the import goes on in the background.</summary>
    /// <value>Seconds, below the request timeout. Default: 20.</value>
    [Range(0, 600)]
    public int WaitSeconds { get; set; } = 20;
}
