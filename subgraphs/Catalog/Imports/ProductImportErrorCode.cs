namespace EShop.Catalog.Imports;

/// <summary>Why a line was not imported.</summary>
public enum ProductImportErrorCode
{
    /// <summary>The line cannot be read: a quote is left open, or it has another number of cells than there are columns.</summary>
    Malformed,

    /// <summary>The line does not say which product it is about.</summary>
    SkuMissing,

    /// <summary>A line before is about the same product.</summary>
    SkuRepeated,

    /// <summary>A value is not one that the field can have.</summary>
    InvalidValue,

    /// <summary>There is no category with this address.</summary>
    CategoryNotFound,

    /// <summary>Products of the category have no attribute with this key.</summary>
    AttributeNotFound,

    /// <summary>The product was taken out of the shop for good.</summary>
    ProductDeleted,

    /// <summary>Somebody else changed the same at the same time: import the line again.</summary>
    Conflict,
}
