namespace EShop.Catalog.Imports;

/// <summary>The columns of a file, which are the properties of its objects in JSON.</summary>
internal static class ImportColumns
{
    public const string Sku = "sku";
    public const string Name = "name";
    public const string Price = "price";
    public const string Currency = "currency";
    public const string Description = "description";
    public const string Brand = "brand";
    public const string Category = "category";
    public const string ImageUrl = "imageUrl";
    public const string TaxClass = "taxClass";
    public const string WeightGrams = "weightGrams";
    public const string Publish = "publish";
    public const string InitialStock = "initialStock";

    /// <summary>Begins the columns of attributes, such as <c>attributes.colour</c>.</summary>
    public const string AttributePrefix = "attributes.";

    /// <summary>The object of attributes in JSON.</summary>
    public const string Attributes = "attributes";

    public static IReadOnlyList<string> All { get; } =
        [Sku, Name, Price, Currency, Description, Brand, Category, ImageUrl, TaxClass, WeightGrams, Publish, InitialStock];

    public static bool IsKnown(string column)
        => All.Contains(column) || (column.StartsWith(AttributePrefix, StringComparison.Ordinal) && column.Length > AttributePrefix.Length);
}
