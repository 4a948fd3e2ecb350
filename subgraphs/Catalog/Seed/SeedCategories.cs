namespace EShop.Catalog.Seed;

/// <summary>The tree of categories of the demo data.</summary>
internal static class SeedCategories
{
    public const string Audio = "Audio";
    public const string Computers = "Computers";
    public const string Phones = "Phones";
    public const string Kitchen = "Kitchen";
    public const string Furniture = "Furniture";
    public const string Camping = "Camping";
    public const string Cycling = "Cycling";
    public const string Shoes = "Shoes";
    public const string Bags = "Bags";
    public const string Books = "Books";

    /// <summary>Parents stand before what is below them.</summary>
    public static IReadOnlyList<(string Name, string? Parent)> All { get; } =
    [
        ("Electronics", null),
        (Audio, "Electronics"),
        (Computers, "Electronics"),
        (Phones, "Electronics"),
        ("Home", null),
        (Kitchen, "Home"),
        (Furniture, "Home"),
        ("Outdoor", null),
        (Camping, "Outdoor"),
        (Cycling, "Outdoor"),
        ("Fashion", null),
        (Shoes, "Fashion"),
        (Bags, "Fashion"),
        (Books, null),
    ];
}
